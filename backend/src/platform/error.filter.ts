import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import type { Problem } from '#contract/errors';
import type { KoersRequest } from './correlation';
import { type ErrorKind, KoersError } from './errors';
import { logger } from './logger';
import { isUnreachable, sqlStateOf } from './database-errors';

const statusOf: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  refused: 422,
  preconditionMissing: 428,
  tooMany: 429,
};

const titles: Record<number, string> = {
  400: 'The request is not right',
  401: 'Log in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  412: 'Changed by somebody else meanwhile',
  413: 'Too large',
  415: 'Send JSON',
  422: 'Refused',
  428: 'Say which version you saw (If-Match)',
  429: 'Too many attempts',
  500: 'Something went wrong',
  503: 'The database does not answer',
};

type Answer = Pick<Problem, 'status' | 'code' | 'detail' | 'errors'>;

/** Every refusal as problem+json, with a stable code. What was not foreseen is logged and tells nothing of its inside. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<KoersRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const answer = toAnswer(error);
    if (answer.status >= 500)
      logger.error({ correlationId: request.correlationId, ...describe(error) }, 'request failed');
    if (response.headersSent) return void response.end();
    if (error instanceof KoersError && error.retryAfter) response.setHeader('Retry-After', String(error.retryAfter));
    sendProblem(response, answer, request.correlationId);
  }
}

export function sendProblem(response: Response, answer: Answer, correlationId: string): void {
  const { status, code } = answer;
  const problem: Problem = { type: `urn:koers:${code}`, title: titles[status] ?? 'Refused', ...answer, correlationId };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

function toAnswer(error: unknown): Answer {
  if (error instanceof KoersError) {
    const { kind, code, detail, fields } = error;
    return { status: statusOf[kind], code, ...(detail && { detail }), ...(fields.length > 0 && { errors: fields }) };
  }
  if (error instanceof HttpException) return fromHttp(error.getStatus());
  const parser = (error as { type?: string; status?: number }) ?? {};
  if (parser.type === 'entity.too.large') return { status: 413, code: 'request.tooLarge' };
  if (parser.type === 'entity.parse.failed')
    return { status: 400, code: 'request.invalid', detail: 'The body is not JSON.' };
  if (isUnreachable(error)) return { status: 503, code: 'database.unavailable' };
  // Row-level security refused: to the caller the record does not exist.
  if (sqlStateOf(error) === '42501') return { status: 404, code: 'notFound' };
  return { status: 500, code: 'unexpected' };
}

function fromHttp(status: number): Answer {
  if (status === 404) return { status, code: 'notFound' };
  if (status === 401) return { status, code: 'session.missing' };
  if (status === 403) return { status, code: 'permission.missing' };
  if (status === 413) return { status, code: 'request.tooLarge' };
  if (status >= 500) return { status: 500, code: 'unexpected' };
  return { status, code: 'request.invalid' };
}

/** Kind and place, never a message of the database: those can hold values. */
function describe(error: unknown): { error: string; sqlState: string | null; stack: string } {
  const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: name, sqlState: sqlStateOf(error), stack: frames.slice(0, 12).join('\n') };
}
