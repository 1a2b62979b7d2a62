import type { ImportProblem } from '#contract/imports';
import { toCsv } from '../csv';
import type { Words } from '../use-words';

/** The errors of an import as a file, to mend the source beside it. */
export const problemsCsv = (problems: readonly ImportProblem[], words: Words): string =>
  toCsv([
    [words('importPage.file'), words('importPage.row'), words('importPage.column'), words('importPage.message')],
    ...problems.map(({ file, row, column, message }) => [file, row, column, message]),
  ]);
