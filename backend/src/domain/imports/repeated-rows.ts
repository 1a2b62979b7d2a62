import type { Collected, Line } from './read-rows';
import { columnsOf, type ImportTable, keyOf, type RowOf } from './tables';

const placeOf = ({ file, row }: { file: string; row: number }) => `${file}:${row}`;

/** The first column in which two rows differ; null when they say the same. */
function differenceOf<Table extends ImportTable>(table: Table, one: RowOf<Table>, other: RowOf<Table>): string | null {
  const found = columnsOf(table).find(([column]) => {
    const name = column as keyof RowOf<Table>;
    return one[name] !== other[name];
  });
  return found?.[0] ?? null;
}

/** Each key once. The same row again is only said; the same key with other values is an error, for who can tell which is right? */
export function withoutRepeats<Table extends ImportTable>(
  table: Table,
  lines: readonly Line<Table>[],
  found: Collected,
): Line<Table>[] {
  const first = new Map<string, Line<Table>>();
  for (const line of lines) {
    const key = keyOf(table, line.values);
    const known = first.get(key);
    if (!known) {
      first.set(key, line);
      continue;
    }
    const column = differenceOf(table, known.values, line.values);
    const at = { file: line.file, row: line.row, column, hint: placeOf(known) };
    if (column) found.errors.push({ ...at, code: 'row.contradicts' });
    else found.warnings.push({ ...at, code: 'row.repeated' });
  }
  return [...first.values()];
}

/** A school has a row per year of its weight; all of them must name it alike. */
export function refuseTwoNames(lines: readonly Line<'schools'>[], found: Collected): void {
  const first = new Map<string, Line<'schools'>>();
  for (const line of lines) {
    const { school, name, region } = line.values;
    const known = first.get(school);
    if (!known) first.set(school, line);
    else if (known.values.name !== name || known.values.region !== region) {
      const column = known.values.name === name ? 'region' : 'name';
      found.errors.push({ file: line.file, row: line.row, column, code: 'row.contradicts', hint: placeOf(known) });
    }
  }
}
