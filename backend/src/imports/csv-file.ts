import Papa from 'papaparse';
import type { Problem } from '#domain/imports/problems';
import { type RawFile, tableOf } from '#domain/imports/recognise';

/** One file as it was uploaded. */
export type UploadedFile = { name: string; content: Uint8Array };

const separators = [';', ',', '\t'];

/** The rows of a CSV file. What cannot be read is a problem of the file, never an exception. */
export function readCsv({ name, content }: UploadedFile): { file: RawFile } | { problem: Problem } {
  const fail = (code: Problem['code'], hint: string, row: number | null = null) => ({
    problem: { file: name, row, column: null, code, hint },
  });
  const text = decode(content);
  if (text === null) return fail('file.unreadable', 'UTF-16');
  if (text.includes('\0')) return fail('file.unreadable', 'binary');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) return fail('file.unclosedQuote', '', (broken.row ?? 0) + 1);
  return { file: { name, records: data } };
}

/** UTF-8 with or without a byte order mark; what is no UTF-8 is windows-1252. Null for UTF-16, which is neither. */
function decode(content: Uint8Array): string | null {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The separator with which the first row is the header of a table; else the one that makes most columns. */
function separatorOf(text: string): string {
  const headers = separators.map((delimiter) => ({
    delimiter,
    cells: Papa.parse<string[]>(text.slice(0, 20_000), { delimiter, preview: 1 }).data[0] ?? [],
  }));
  const recognised = headers.filter(({ cells }) => tableOf(cells) !== null);
  const [best] = (recognised.length > 0 ? recognised : headers).sort((a, b) => b.cells.length - a.cells.length);
  return best?.delimiter ?? ';';
}
