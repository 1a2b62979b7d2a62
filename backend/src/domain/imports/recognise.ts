import type { Problem } from './problems';
import { columnsOf, type ImportTable, importTableNames } from './tables';

/** The rows of one file as they stand there, the header first. */
export type RawFile = { name: string; records: readonly (readonly string[])[] };

const namesOf = (header: readonly string[]): string[] => header.map((cell) => cell.trim());

/**
 * Which table a header belongs to: the one with most of its columns there; with equal numbers one that is complete.
 * Null when no table has at least half of the columns it needs.
 */
export function tableOf(header: readonly string[]): ImportTable | null {
  const names = namesOf(header);
  const scores = importTableNames.map((table) => {
    const columns = columnsOf(table);
    const needed = columns.filter(([, { inHeader }]) => inHeader);
    const found = needed.filter(([name]) => names.includes(name)).length;
    return {
      table,
      known: columns.filter(([name]) => names.includes(name)).length,
      isComplete: found === needed.length,
      isClose: found * 2 >= needed.length,
    };
  });
  const [best] = scores
    .filter(({ isClose, known }) => isClose && known > 0)
    .sort((a, b) => b.known - a.known || Number(b.isComplete) - Number(a.isComplete));
  return best?.table ?? null;
}

export type Header = { table: ImportTable; places: ReadonlyMap<string, number>; width: number };

/** Where each column of the table stands. Without a `header` the file cannot be read at all. */
export function readHeader(file: RawFile): { header: Header | null; errors: Problem[]; warnings: Problem[] } {
  const names = namesOf(file.records[0] ?? []);
  const at = { file: file.name, row: 1 };
  const table = tableOf(names);
  if (!table) {
    const code = names.some(Boolean) ? 'file.notRecognised' : 'file.empty';
    return { header: null, errors: [{ ...at, column: null, code }], warnings: [] };
  }
  const columns = new Map(columnsOf(table));
  const twice = names.filter((name, i) => columns.has(name) && names.indexOf(name) !== i);
  const missing = [...columns].filter(([name, { inHeader }]) => inHeader && !names.includes(name));
  const unknown = names.filter((name) => name && !columns.has(name));
  const errors = [
    ...twice.map((column): Problem => ({ ...at, column, code: 'column.twice' })),
    ...missing.map(([column]): Problem => ({ ...at, column, code: 'column.missing', hint: table })),
  ];
  const places = new Map(names.flatMap((name, i) => (columns.has(name) ? [[name, i] as const] : [])));
  return {
    header: errors.length > 0 ? null : { table, places, width: names.length },
    errors,
    warnings: unknown.map((column): Problem => ({ ...at, column, code: 'column.unknown', hint: table })),
  };
}
