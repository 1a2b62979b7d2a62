import type { ImportProblem } from '#contract/imports';
import { toCsv } from '../csv';
import type { Words } from '../use-words';

/** The errors of an import as a file, to mend the source beside it. */
export const problemsCsv = (problems: readonly ImportProblem[], words: Words): string =>
  toCsv([
    (['file', 'table', 'row', 'column', 'message'] as const).map((column) => words(`importPage.${column}`)),
    ...problems.map(({ file, table, row, column, message }) => [
      file,
      table && words(`imports.table.${table}`),
      row,
      column,
      message,
    ]),
  ]);
