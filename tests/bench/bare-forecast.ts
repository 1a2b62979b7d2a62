import { Client } from 'pg';
import type { SeededBoard } from './seeded-board';

const runTables = ['ForecastColumn', 'ForecastPupilChance'];

/**
 * What a refresh reads and writes, straight through `pg` and nothing done with it: every row that a forecast rests on is
 * read, and the rows of the runs in force are written once more, a statement a table.
 */
export async function readAndWriteBare({ place, boardId }: SeededBoard): Promise<void> {
  const client = new Client({ connectionString: place.app });
  await client.connect();
  try {
    await client.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    await client.query('BEGIN');
    await read(client);
    for (const table of runTables) await writeAgain(client, table);
    await client.query('ROLLBACK');
  } finally {
    await client.end();
  }
}

async function read(client: Client): Promise<void> {
  await client.query('SELECT "pupilId", "schoolId", "schoolYear", "yearGroup", "fromOn", "untilOn" FROM "Enrolment" WHERE "yearGroup" >= 5'); // prettier-ignore
  await client.query('SELECT "pupilId", "schoolId", "resultsYear", "providerId", lezen, taalverzorging, rekenen, exempt FROM "Outcome"'); // prettier-ignore
  await client.query(`SELECT r."pupilId", r.domain, r."yearGroup", r.moment, r."takenOn", r."instrumentId", r.score, r."referenceLevel", r."testLevel"
    FROM "Result" r JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
    WHERE r."pupilId" IN (SELECT "pupilId" FROM "Enrolment" WHERE "yearGroup" >= 5)`);
}

async function writeAgain(client: Client, table: string): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = format('%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  const picked = columns.map(({ name }) => `t."${name}"::text`).join(', ');
  const { rows } = await client.query<(string | null)[]>({
    text: `SELECT ${picked} FROM "${table}" t JOIN "ForecastInForce" f ON f."boardId" = t."boardId" AND f."runId" = t."runId"`,
    rowMode: 'array',
  });
  await client.query(`CREATE TEMP TABLE written ON COMMIT DROP AS SELECT * FROM "${table}" WITH NO DATA`);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const typed = columns.map(({ name, type }) => `"${name}"::${type}`).join(', ');
  const arrays = columns.map((_, i) => `$${i + 1}::text[]`).join(', ');
  await client.query(
    `INSERT INTO written (${names}) SELECT ${typed} FROM unnest(${arrays}) AS fresh(${names})`,
    columns.map((_, i) => rows.map((row) => row[i] ?? null)),
  );
  await client.query('DROP TABLE written');
}
