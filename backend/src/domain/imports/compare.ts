import { personalColumns } from './problems';
import type { Line } from './read-rows';
import { columnsOf, type ImportTable, keyOf, type RowOf, type Value } from './tables';

/** A row that is there already, in the words of the format. */
export type Known<Table extends ImportTable> = { id: string; values: RowOf<Table> };
/** Old and new value of one column. Both null where it says something personal of a pupil. */
export type Difference = {
  table: ImportTable;
  file: string;
  row: number;
  column: string;
  before: string | null;
  after: string | null;
};
export type TablePlan<Table extends ImportTable> = {
  added: RowOf<Table>[];
  /** With the values as they will be, and as they are. */
  changed: (Known<Table> & { before: RowOf<Table> })[];
  unchanged: number;
  differences: Difference[];
};

/** What rows change on a board. An empty cell or a column left out keeps what is there: an import deletes nothing. */
export function compareRows<Table extends ImportTable>(
  table: Table,
  lines: readonly Line<Table>[],
  known: ReadonlyMap<string, Known<Table>>,
): TablePlan<Table> {
  const plan: TablePlan<Table> = { added: [], changed: [], unchanged: 0, differences: [] };
  for (const line of lines) {
    const present = known.get(keyOf(table, line.values));
    if (!present) {
      plan.added.push(line.values);
      continue;
    }
    const { values, differences } = merge(table, present.values, line);
    if (differences.length === 0) plan.unchanged++;
    else plan.changed.push({ id: present.id, values, before: present.values });
    plan.differences.push(...differences);
  }
  return plan;
}

function merge<Table extends ImportTable>(table: Table, before: RowOf<Table>, { file, row, values }: Line<Table>) {
  const merged = { ...before };
  const differences: Difference[] = [];
  for (const [name] of columnsOf(table)) {
    const column = name as keyof RowOf<Table>;
    const after = values[column];
    if (after === null || after === before[column]) continue;
    merged[column] = after;
    differences.push({ table, file, row, column: name, ...shown(name, before[column] as Value, after as Value) });
  }
  return { values: merged, differences };
}

const shown = (column: string, before: Value, after: Value) =>
  personalColumns.includes(column)
    ? { before: null, after: null }
    : { before: before === null ? '' : String(before), after: String(after) };

/** The rows of a table that an import writes, as they will be. */
export const writtenRows = <Table extends ImportTable>({ added, changed }: TablePlan<Table>): RowOf<Table>[] => [
  ...added,
  ...changed.map(({ values }) => values),
];
