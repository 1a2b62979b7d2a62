import type { ErrorCode } from '#contract/errors';

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'refused'
  | 'preconditionMissing'
  | 'tooMany';

export type FieldProblem = { path: string; code: string; message: string };

/** A refusal the user can understand. error.filter.ts alone knows which status belongs to which kind. */
export class KoersError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: ErrorCode,
    readonly detail?: string,
    readonly fields: readonly FieldProblem[] = [],
    /** After how many seconds the same may work. */
    readonly retryAfter?: number,
  ) {
    super(detail ?? code);
  }
}

export const notFound = (code: ErrorCode, detail?: string) => new KoersError('notFound', code, detail);
export const forbidden = (code: ErrorCode) => new KoersError('forbidden', code);
export const conflict = (code: ErrorCode, detail?: string, fields: readonly FieldProblem[] = []) =>
  new KoersError('conflict', code, detail, fields);
export const tooMany = (code: ErrorCode, retryAfter: number) =>
  new KoersError('tooMany', code, undefined, [], retryAfter);
export const stale = () => new KoersError('stale', 'request.stale');
export const refuse = (code: ErrorCode, detail?: string, fields: readonly FieldProblem[] = []) =>
  new KoersError('refused', code, detail, fields);
export const invalid = (code: ErrorCode, fields: readonly FieldProblem[] = [], detail?: string) =>
  new KoersError('invalid', code, detail, fields);
