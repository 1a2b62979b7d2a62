export type Cell = string | number | null;

/** A text that starts like this would be run as a formula when a spreadsheet opens the file. */
const looksLikeFormula = /^[=+\-@\t\r]/;

const quoted = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function written(cell: Cell, decimal: ',' | '.'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return quoted(looksLikeFormula.test(cell) ? `'${cell}` : cell);
}

/** Semicolons and a byte order mark: what a Dutch spreadsheet opens without questions. */
export function toCsv(rows: readonly (readonly Cell[])[], decimal: ',' | '.' = ','): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => written(cell, decimal)).join(';')).join('\r\n')}\r\n`;
}
