import type { Day } from '#domain/calendar/day';
import { readRows, type Collected, type Line, type Lines, type Mentioned } from './read-rows';
import { readHeader, type RawFile } from './recognise';
import { refuseTwoNames, withoutRepeats } from './repeated-rows';
import { type ImportTable, importTableNames } from './tables';

export type FileFact = { name: string; table: ImportTable; rows: number };
export type ReadFiles = Collected & { files: FileFact[]; lines: Lines };

/**
 * All files of one upload, read together.
 * @param today the day against which «in the future» is meant, and whose school year an undated school weight gets.
 */
export function readFiles(raw: readonly RawFile[], today: Day): ReadFiles {
  const mentioned: Mentioned = { schools: new Set(), pupils: new Set(), references: [] };
  const found: Collected = { errors: [], warnings: [], mentioned };
  const files: FileFact[] = [];
  const lines = Object.fromEntries(importTableNames.map((table) => [table, []])) as unknown as Lines;
  for (const file of raw) {
    const { header, errors, warnings } = readHeader(file);
    found.errors.push(...errors);
    found.warnings.push(...warnings);
    if (!header) continue;
    const read = readRows(file, { header, today }, found);
    files.push({ name: file.name, table: header.table, rows: read.rows });
    const all = lines[header.table] as Line<ImportTable>[];
    for (const line of read.lines) all.push(line);
  }
  refuseTwoNames(lines.schools, found);
  for (const table of importTableNames) Object.assign(lines, { [table]: withoutRepeats(table, lines[table], found) });
  return { ...found, files, lines };
}
