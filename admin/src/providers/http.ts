import { HttpError } from 'ra-core';
import { type ErrorCode, errorCodes, type Problem } from '#contract/errors';

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** The version the person saw; sent as `If-Match`, so that nobody overwrites another's change unseen. */
  version?: number | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * One request to the API of Koers, which lives at the same address as this page.
 * @throws HttpError whose message is a key of the translations and whose `body.errors` holds one message per field.
 */
export async function request<Answer>(path: string, call: Call = {}): Promise<Answer> {
  const response = await fetch(`/api${path}`, toInit(call)).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpError('errors.offline', 0);
  });
  if (!response.ok) throw await toError(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

function toInit({ method = 'GET', body, version, signal }: Call): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (version !== undefined) headers['If-Match'] = `"v${version}"`;
  return {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}

async function toError(response: Response): Promise<HttpError> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const code: ErrorCode = problem?.code && errorCodes.includes(problem.code) ? problem.code : 'unexpected';
  const errors = fieldErrorsOf(problem?.errors ?? []);
  return new HttpError(`errors.${code}`, response.status, { ...problem, code, ...(errors && { errors }) });
}

/** The shape in which react-admin puts messages at the fields of a form. */
function fieldErrorsOf(problems: NonNullable<Problem['errors']>): Record<string, string> | null {
  if (problems.length === 0) return null;
  return Object.fromEntries(problems.map(({ path, code, message }) => [path, fieldMessage(code, message)]));
}

const known = ['too_small', 'too_big', 'invalid_type', 'invalid_format', 'invalid_value', 'unrecognized_keys'];
const fieldMessage = (code: string, message: string): string => (known.includes(code) ? `fields.${code}` : message);

/** The stable code of a refusal; null when it is something else that went wrong. */
export function codeOf(error: unknown): ErrorCode | null {
  if (!(error instanceof HttpError)) return null;
  return (error.body as { code?: ErrorCode } | undefined)?.code ?? null;
}
