import type { Day } from '#domain/calendar/day';
import { unguardFormula } from './cells';
import { type Problem, quotable } from './problems';
import type { Header, RawFile } from './recognise';
import { completeRow } from './row-rules';
import { columnsOf, type ImportTable, type RowOf, type Value } from './tables';

/** One row and where it stood. */
export type Line<Table extends ImportTable> = { file: string; row: number; values: RowOf<Table> };
export type Lines = { [Table in ImportTable]: Line<Table>[] };
/** Keys that a file names, also in a row that has a mistake elsewhere: whoever refers to it makes no second one. */
export type Mentioned = { schools: Set<string>; pupils: Set<string> };
export type Collected = { errors: Problem[]; warnings: Problem[]; mentioned: Mentioned };

const isEmpty = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/**
 * The rows of one file, with everything that is wrong in them. Empty rows are passed over but counted, so that row
 * numbers are those of the spreadsheet.
 * @returns the rows without errors, and how many rows there were.
 */
export function readRows(
  file: RawFile,
  { header, today }: { header: Header; today: Day },
  found: Collected,
): { lines: Line<ImportTable>[]; rows: number } {
  const lines: Line<ImportTable>[] = [];
  let rows = 0;
  file.records.forEach((record, i) => {
    if (i === 0 || isEmpty(record)) return;
    rows++;
    mention(record, header, found.mentioned);
    const at = { file: file.name, row: i + 1 };
    const values = readCells(record, header, (problem) => found.errors.push({ ...at, ...problem }));
    if (!values) return;
    const { row, problems } = completeRow(header.table, values, today);
    for (const { severity, ...problem } of problems)
      (severity === 'error' ? found.errors : found.warnings).push({ ...at, ...problem });
    if (problems.every(({ severity }) => severity === 'warning')) lines.push({ ...at, values: row });
  });
  return { lines, rows };
}

function mention(record: readonly string[], { table, places }: Header, mentioned: Mentioned): void {
  if (table !== 'schools' && table !== 'pupils') return;
  const cell = record[places.get(table === 'schools' ? 'school' : 'pupil') ?? -1];
  if (cell) mentioned[table].add(unguardFormula(cell.trim()));
}

type CellProblem = Omit<Problem, 'file' | 'row'>;

/** Null when a cell is wrong; every wrong one is said. */
function readCells(
  record: readonly string[],
  { table, places, width }: Header,
  say: (problem: CellProblem) => void,
): RowOf<ImportTable> | null {
  const values: Record<string, Value> = {};
  let isGood = true;
  const wrong = (problem: CellProblem) => {
    isGood = false;
    say(problem);
  };
  if (record.slice(width).some((cell) => cell.trim() !== ''))
    wrong({ column: null, code: 'row.tooManyCells', hint: String(width) });
  for (const [column, { read, filled }] of columnsOf(table)) {
    const cell = record[places.get(column) ?? -1]?.trim() ?? '';
    values[column] = null;
    if (cell === '') {
      if (filled) wrong({ column, code: 'cell.required' });
      continue;
    }
    const reading = read(cell);
    if ('value' in reading) values[column] = reading.value;
    else wrong({ column, ...reading, ...quotable(column, cell) });
  }
  return isGood ? (values as RowOf<ImportTable>) : null;
}
