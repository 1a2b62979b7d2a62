import type { Day } from '#domain/calendar/day';
import { unguardFormula } from './cells';
import { type Problem, quotable } from './problems';
import type { Header, RawFile } from './recognise';
import { completeRow } from './row-rules';
import { columnsOf, type ImportTable, type RowOf, type Value } from './tables';

/** One row and where it stood. */
export type Line<Table extends ImportTable> = { file: string; row: number; values: RowOf<Table> };
export type Lines = { [Table in ImportTable]: Line<Table>[] };
/** A school and a pupil that a row refers to; null where the cell is empty. */
export type Reference = { file: string; row: number; school: string | null; pupil: string | null };
/**
 * What the files name and what they refer to, also in rows that have a mistake elsewhere: each mistake is said at once,
 * and makes no second one.
 */
export type Mentioned = { schools: Set<string>; pupils: Set<string>; references: Reference[] };
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
    const at = { file: file.name, row: i + 1 };
    mention(record, { ...header, ...at }, found.mentioned);
    const values = readCells(record, header, (problem) => found.errors.push({ ...at, ...problem }));
    if (!values) return;
    const { row, problems } = completeRow(header.table, values, today);
    for (const { severity, ...problem } of problems)
      (severity === 'error' ? found.errors : found.warnings).push({ ...at, ...problem });
    if (problems.every(({ severity }) => severity === 'warning')) lines.push({ ...at, values: row });
  });
  return { lines, rows };
}

type Place = { file: string; row: number };

function mention(record: readonly string[], { table, places, file, row }: Header & Place, to: Mentioned): void {
  const keyIn = (column: string) => unguardFormula(record[places.get(column) ?? -1]?.trim() ?? '') || null;
  const [school, pupil] = [keyIn('school'), keyIn('pupil')];
  if (table === 'schools') to.schools.add(school ?? '');
  else if (table === 'pupils') to.pupils.add(pupil ?? '');
  else if (table !== 'norms') to.references.push({ file, row, school, pupil });
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
