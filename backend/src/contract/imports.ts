import { z } from 'zod';
import { listQuery } from './list';
import { Instant } from './primitives';

export const ImportTable = z.enum(['schools', 'pupils', 'enrolments', 'results', 'outcomes', 'norms']);
export type ImportTable = z.infer<typeof ImportTable>;

/** One thing that is wrong, where, and how to mend it. Never a pupil's name: a row and a column are enough. */
export const ImportProblem = z.object({
  file: z.string(),
  /** Null when the file belongs to no table. */
  table: ImportTable.nullable().default(null),
  /** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  /** What stood there, shortened; null where it is empty or says something personal of a pupil. */
  value: z.string().nullable().default(null),
  code: z.string(),
  /** The rule, and how to mend it. */
  message: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** Old and new value of one cell. Both null where it says something personal of a pupil: a name, a birth date. */
export const ImportDifference = z.object({
  table: ImportTable,
  file: z.string(),
  row: z.number().int(),
  column: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ImportDifference = z.infer<typeof ImportDifference>;

export const ImportSummary = z.object({
  files: z.array(z.object({ name: z.string(), table: ImportTable, rows: z.number().int() })),
  /** What will change (staged) or has changed (committed). */
  changes: z.array(
    z.object({ table: ImportTable, added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
  ),
  /** What a change replaces; at most a hundred are kept. */
  differences: z.array(ImportDifference),
  differenceCount: z.number().int(),
  /** At most a hundred are kept; `errorCount` says how many there are. */
  errors: z.array(ImportProblem),
  errorCount: z.number().int(),
  warnings: z.array(ImportProblem),
  warningCount: z.number().int(),
  /** Keys of the schools whose results or pupils it touches. */
  schools: z.array(z.string()),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const Import = z.object({
  id: z.uuid(),
  kind: z.enum(['koers-csv', 'demo']),
  status: z.enum(['staged', 'committed', 'discarded']),
  fileNames: z.array(z.string()),
  summary: ImportSummary,
  startedBy: z.string().nullable(),
  createdAt: Instant,
  committedAt: Instant.nullable(),
  version: z.number().int(),
  may: z.object({ commit: z.boolean(), discard: z.boolean() }),
});
export type Import = z.infer<typeof Import>;

export const ImportList = listQuery({ status: z.enum(['staged', 'committed', 'discarded']).optional() }, ['createdAt']);
export type ImportList = z.infer<typeof ImportList>;

export const ImportCreate = z.strictObject({
  kind: z.literal('koers-csv'),
  /** `content` is base64. */
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(200), content: z.base64() }))
    .min(1)
    .max(20),
});
export type ImportCreate = z.infer<typeof ImportCreate>;
