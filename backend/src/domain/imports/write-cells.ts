import { guardFormula } from './cells';
import { columnsOf, type ImportTable, type RowOf, type Value } from './tables';

/** One cell of an export, without quotes: decimal comma, J or N, and no text that a spreadsheet takes for a formula. */
export function toCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'J' : 'N';
  return typeof value === 'number' ? String(value).replace('.', ',') : guardFormula(value);
}

const separator = ';';
const quoted = (cell: string) => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A whole file as a Dutch spreadsheet opens it: byte order mark, semicolons, CRLF. */
export function toCsv<Table extends ImportTable>(table: Table, rows: readonly RowOf<Table>[]): string {
  const columns = columnsOf(table).map(([column]) => column);
  const lines = rows.map((row) => columns.map((column) => quoted(toCell(row[column as keyof RowOf<Table>] as Value))));
  return '\uFEFF' + [columns, ...lines].map((cells) => cells.join(separator) + '\r\n').join('');
}
