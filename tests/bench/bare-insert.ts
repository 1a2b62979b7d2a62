import { Client } from 'pg';
import type { TestDatabase } from '../support/database';

/** What a large upload fills, in the order in which the tables refer to each other. */
const tables = [
  'School',
  'SchoolYear',
  'Group',
  'Pupil',
  'PupilIdentity',
  'Enrolment',
  'Provider',
  'Instrument',
  'InstrumentDomain',
  'TestPeriod',
  'Result',
];

type Column = { name: string; type: string };
export type BareRows = { table: string; columns: Column[]; values: (string | null)[][] }[];

/** Every row of a board as text, column by column; without what refers to the import. */
export async function rowsOf(place: TestDatabase, boardId: string): Promise<BareRows> {
  const client = await enter(place, boardId);
  const all: BareRows = [];
  for (const table of tables) {
    const { rows: columns } = await client.query<Column>(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
       WHERE attrelid = format('%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('boardId', 'importId')`,
      [table],
    );
    const picked = columns.map(({ name }) => `"${name}"::text`).join(', ');
    const { rows } = await client.query<(string | null)[]>({
      text: `SELECT ${picked} FROM "${table}"`,
      rowMode: 'array',
    });
    all.push({ table, columns, values: columns.map((_, i) => rows.map((row) => row[i] ?? null)) });
  }
  await client.end();
  return all;
}

/** The same rows for another board, a statement a table, one transaction; no check but those of the database. */
export async function insertBare(place: TestDatabase, boardId: string, all: BareRows): Promise<void> {
  const client = await enter(place, boardId);
  await client.query('BEGIN');
  for (const { table, columns, values } of all) {
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const typed = columns.map(({ name, type }) => `"${name}"::${type}`).join(', ');
    const arrays = columns.map((_, i) => `$${i + 2}::text[]`).join(', ');
    await client.query(
      `INSERT INTO "${table}" ("boardId", ${names}) SELECT $1::uuid, ${typed} FROM unnest(${arrays}) AS fresh(${names})`,
      [boardId, ...values],
    );
  }
  await client.query('COMMIT');
  await client.end();
}

async function enter(place: TestDatabase, boardId: string): Promise<Client> {
  const client = new Client({ connectionString: place.app });
  await client.connect();
  await client.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
  return client;
}
