import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate, MigrationError } from '../../../prisma/migrate';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { rolePasswords } from '../../support/cluster';

const shipped = join(__dirname, '../../../prisma/migrations');
const names = readdirSync(shipped)
  .filter((name) => /^\d/.test(name))
  .sort();

let place: TestDatabase;
let folder: string;
beforeEach(async () => {
  place = await freshDatabase('template1');
  folder = mkdtempSync(join(tmpdir(), 'koers-migrations-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await place.drop();
});

const run = () => migrate(place.owner, rolePasswords, folder);
const add = (name: string, sql: string) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};
const applied = async () => {
  const client = new Client({ connectionString: place.owner });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1`,
  );
  const { rows: tables } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'half%'`,
  );
  await client.end();
  return { names: rows.map(({ name }) => name), halfDone: tables[0]!.n };
};

it('applies all of them to an empty database, and nothing the second time', async () => {
  expect(await run()).toEqual(names);
  expect(await run()).toEqual([]);
});

it('applies each once when two start at the same moment', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.flat()).toEqual(names);
  expect((await applied()).names).toEqual(names);
});

it('refuses a file that was changed after it was applied, and says what to do', async () => {
  await run();
  appendFileSync(join(folder, names[1]!, 'migration.sql'), '\n-- a small change\n');
  add('20990101000000_later', 'CREATE TABLE half_later ()');
  const refusal = run();
  await expect(refusal).rejects.toThrow(MigrationError);
  await expect(refusal).rejects.toThrow(`The migration ${names[1]} was changed after it was applied. Restore the file`);
  expect((await applied()).halfDone).toBe(0);
});

it('refuses a database that is newer than this Koers', async () => {
  add('20990101000000_from_the_future', 'SELECT 1');
  await run();
  rmSync(join(folder, '20990101000000_from_the_future'), { recursive: true });
  await expect(run()).rejects.toThrow('newer than this Koers');
});

it('undoes a file that fails halfway, keeps those before it, and goes on when it is mended', async () => {
  add('20990101000000_good', 'CREATE TABLE half_kept ()');
  add('20990102000000_bad', 'CREATE TABLE half_done (); SELECT 1/0');
  await expect(run()).rejects.toThrow('20990102000000_bad failed: division by zero');
  expect(await applied()).toEqual({ names: [...names, '20990101000000_good'], halfDone: 1 });
  writeFileSync(join(folder, '20990102000000_bad', 'migration.sql'), 'CREATE TABLE half_done ()');
  expect(await run()).toEqual(['20990102000000_bad']);
});

/** Runs the migrations up to one, the statements, and the rest: how an update meets a database with data. */
async function updateWith(owner: string, from: string, statements: string): Promise<void> {
  const later = names.filter((name) => name >= from);
  for (const name of later) rmSync(join(folder, name), { recursive: true });
  await migrate(owner, rolePasswords, folder);
  await rowsOf(statements);
  for (const name of later) cpSync(join(shipped, name), join(folder, name), { recursive: true });
  expect(await migrate(owner, rolePasswords, folder)).toEqual(later);
}

async function rowsOf(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: place.owner });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** Two boards of one school each; the second looked back on 1 February and goes by its run of 1 March. */
const twoBoards = `
  INSERT INTO "Board" (id, number, name) VALUES ('${'1'.repeat(8)}-0000-4000-8000-000000000001', '41001', 'Een'),
    ('${'1'.repeat(8)}-0000-4000-8000-000000000002', '41002', 'Twee');
  INSERT INTO "BoardDirectory" ("boardId", number) SELECT id, number FROM "Board";
  INSERT INTO "School" ("boardId", key, name) SELECT id, 's' || number, name FROM "Board";
  INSERT INTO "ForecastRun" ("boardId", "schoolId", method, "modelVersion", "cutOffOn", "inputsHash", coefficients, settings, trigger, "createdAt")
    SELECT s."boardId", s.id, 'chancePerPupil', '2', run.day, run.day::text, '{}', '{}', 'manual', '2026-03-01T08:00Z'
    FROM "School" s, (VALUES (date '2026-02-01'), (date '2026-03-01')) run(day)
    WHERE s.key = 's41002' OR run.day = date '2026-03-01';
  INSERT INTO "ForecastInForce" ("boardId", "schoolId", "runId", since)
    SELECT "boardId", "schoolId", id, "createdAt" FROM "ForecastRun" WHERE "cutOffOn" = date '2026-03-01'`;

const wentBy = `
  SELECT s.key, l.nth, r."cutOffOn"::text AS "cutOffOn", l."sinceOn"::text AS "sinceOn"
  FROM "ForecastInForceLog" l JOIN "ForecastRun" r ON r.id = l."runId" JOIN "School" s ON s.id = l."schoolId" ORDER BY s.key, l.nth`;
const each = { nth: 1, cutOffOn: '2026-03-01', sinceOn: '2026-03-01' };

it('an update keeps, for each of two boards, what its schools went by', async () => {
  await updateWith(place.owner, '20261125140000', twoBoards);
  expect(await rowsOf(wentBy)).toEqual([
    { key: 's41001', ...each },
    { key: 's41002', ...each },
  ]);
});

it('an update leaves runs what was fitted for them, as they hold it', async () => {
  await updateWith(place.owner, '20261203100000', twoBoards);
  const runs = await rowsOf(`SELECT DISTINCT coefficients, "fitHash" FROM "ForecastRun"`);
  expect(runs).toEqual([{ coefficients: {}, fitHash: null }]);
});

describe('as an owner who is no superuser, as hosts give one', () => {
  const as = async (url: string, ...statements: string[]) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      for (const sql of statements) await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const plain = () => place.owner.replace(/\/\/[^@]*@/, '//plain_host:plain-host-password@');
  const database = () => new URL(place.owner).pathname.slice(1);

  beforeEach(() =>
    as(
      place.owner,
      `CREATE ROLE plain_host LOGIN CREATEROLE PASSWORD 'plain-host-password'`,
      'GRANT koers_app, koers_queue TO plain_host WITH ADMIN OPTION, INHERIT FALSE',
      `ALTER DATABASE ${database()} OWNER TO plain_host`,
    ),
  );
  afterEach(() =>
    as(
      place.owner,
      `ALTER DATABASE ${database()} OWNER TO CURRENT_USER`,
      'REASSIGN OWNED BY plain_host TO CURRENT_USER',
      'DROP OWNED BY plain_host',
      'DROP ROLE plain_host',
    ),
  );

  it('applies all of them', async () => {
    expect(await migrate(plain(), rolePasswords, folder)).toEqual(names);
    await expect(as(plain(), 'SELECT count(*) FROM "Board"')).resolves.toBeUndefined();
  });

  it('an update keeps, for each of two boards, what its schools went by', async () => {
    await updateWith(plain(), '20261125140000', twoBoards);
    expect(await rowsOf(wentBy)).toEqual([
      { key: 's41001', ...each },
      { key: 's41002', ...each },
    ]);
  });
});
