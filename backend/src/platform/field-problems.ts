import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type FieldProblem, invalid, type KoersError } from './errors';

/** Every problem of a body or query at once, by field. */
export function toFieldProblems(issues: readonly StandardSchemaV1.Issue[]): KoersError {
  const fields = issues.map(({ message, path, ...rest }): FieldProblem => ({
    path: (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    code: (rest as { code?: string }).code ?? 'invalid',
    message,
  }));
  return invalid('request.invalid', fields);
}
