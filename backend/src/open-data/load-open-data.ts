import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import type { Client } from 'pg';
import { connectTo } from '#backend/database/connect';
import { from as copyFrom } from 'pg-copy-streams';
import { type OpenDataFile, readOpenDataFile } from './open-data-file';
import { recognise, type Recognised, type TableRows } from './open-data-tables';

export type Loaded = { name: string; rows: number; changed: boolean };

/** The files that come with Koers. */
export function shippedFiles(folder = join(process.cwd(), 'prisma/reference-data')): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv.gz'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Loads open data by COPY, a file at a time, each whole or not at all. A file that is in already is left alone, so
 * loading twice changes nothing.
 * @throws OpenDataError naming file, column and remedy; nothing of that file is written then.
 */
export async function loadOpenData(ownerUrl: string, paths: readonly string[] = shippedFiles()): Promise<Loaded[]> {
  const client = await connectTo(ownerUrl);
  try {
    const loaded: Loaded[] = [];
    for (const file of locationsLast(paths.map(readOpenDataFile))) loaded.push(await loadFile(client, file));
    return loaded;
  } finally {
    await client.end();
  }
}

/** Place and region are added to schools that are there, so the file with locations waits for those that bring schools. */
function locationsLast(files: readonly OpenDataFile[]): OpenDataFile[] {
  const isLast = (file: OpenDataFile) => Number(recognise(file).kind === 'locations');
  return [...files].sort((a, b) => isLast(a) - isLast(b));
}

async function loadFile(client: Client, file: OpenDataFile): Promise<Loaded> {
  const recognised = recognise(file);
  const known = await client.query('SELECT 1 FROM "OpenDataFile" WHERE name = $1 AND sha256 = $2', [
    recognised.kind,
    file.sha256,
  ]);
  if (known.rowCount) return { name: file.name, rows: file.rows.length, changed: false };
  const tables = recognised.tables(file);
  await client.query('BEGIN');
  try {
    for (const table of tables) await replace(client, table);
    await remember(client, file, recognised);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
  return { name: file.name, rows: file.rows.length, changed: true };
}

/** Through a temporary table, since schools are put together from three files. */
async function replace(client: Client, { table, columns, rows, replaces }: TableRows): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  await client.query(`CREATE TEMP TABLE fresh (LIKE "${table}") ON COMMIT DROP`);
  await client.query(
    `DO $$ DECLARE c text; BEGIN FOR c IN SELECT attname FROM pg_attribute WHERE attrelid = 'fresh'::regclass AND attnum > 0 LOOP EXECUTE format('ALTER TABLE fresh ALTER %I DROP NOT NULL', c); END LOOP; END $$`,
  );
  const stream = client.query(copyFrom(`COPY fresh (${names}) FROM STDIN (FORMAT csv, NULL '')`));
  await pipeline(Readable.from([Papa.unparse(rows, { header: false })]), stream);
  await client.query(mergeSql(table, columns, replaces));
  await client.query('DROP TABLE fresh');
}

function mergeSql(table: string, columns: readonly string[], replaces: string): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  if (replaces === 'brin')
    return `UPDATE "OpenSchool" s SET place = f.place, region = f.region FROM fresh f WHERE f.brin = s.brin`;
  if (table === 'OpenSchool') {
    const updates = columns.filter((column) => column !== 'ovt').map((column) => `"${column}" = excluded."${column}"`);
    return `INSERT INTO "OpenSchool" (${names}) SELECT ${names} FROM fresh ON CONFLICT (ovt) DO UPDATE SET ${updates.join(', ')}`;
  }
  return `DELETE FROM "${table}" WHERE ${replaces}; INSERT INTO "${table}" (${names}) SELECT ${names} FROM fresh`;
}

const remember = (client: Client, file: OpenDataFile, { kind, source, licence }: Recognised) =>
  client.query(
    `INSERT INTO "OpenDataFile" (name, sha256, rows, source, licence, "loadedAt") VALUES ($1, $2, $3, $4, $5, now())
     ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, rows = excluded.rows, "loadedAt" = excluded."loadedAt"`,
    [kind, file.sha256, file.rows.length, `${source} (${file.name})`, licence],
  );
