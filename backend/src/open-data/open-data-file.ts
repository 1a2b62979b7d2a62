import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** A file that is not what it should be: says which file, which column and how to mend it. */
export class OpenDataError extends Error {}

export type OpenDataFile = { name: string; sha256: string; header: string[]; rows: Record<string, string>[] };

export function readOpenDataFile(path: string): OpenDataFile {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const name = basename(path).replace(/\.gz$/, '');
  const broken = errors.find(({ type }) => type === 'Quotes' || type === 'FieldMismatch');
  if (broken)
    throw new OpenDataError(
      `${name}, row ${(broken.row ?? 0) + 2}: ${broken.message}. Download the file again; nothing was changed.`,
    );
  return { name, sha256: createHash('sha256').update(text).digest('hex'), header: meta.fields ?? [], rows: data };
}

/** Decimal comma or point; blank and `*` give null; anything else is refused. */
export function decimalOf(text: string | undefined, where: { file: string; column: string }): number | null {
  const value = (text ?? '').trim().replace(',', '.');
  if (value === '' || value === '*') return null;
  const number = Number(value);
  if (Number.isNaN(number))
    throw new OpenDataError(`${where.file}, column ${where.column}: «${text}» is not a number. Nothing was changed.`);
  return Math.round(number * 100) / 100;
}
