import { execFileSync } from 'node:child_process';
import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database';

/** The schema files as SQL, in a database of their own, beside the one the migrations made. */
let migrated: TestDatabase;
let drafted: TestDatabase;
let owner: Client;
let draft: Client;
beforeAll(async () => {
  [migrated, drafted] = [await freshDatabase(), await freshDatabase('template1')];
  [owner, draft] = [new Client({ connectionString: migrated.owner }), new Client({ connectionString: drafted.owner })];
  await Promise.all([owner.connect(), draft.connect()]);
  const env = { ...process.env, DATABASE_URL: drafted.owner };
  await draft.query(execFileSync('node', ['prisma/draft-migration.mjs'], { encoding: 'utf8', env }));
}, 60_000);
afterAll(async () => {
  await Promise.all([owner.end(), draft.end()]);
  await Promise.all([migrated.drop(), drafted.drop()]);
});

const columns = `SELECT table_name || '.' || column_name || ' ' || coalesce(domain_name, udt_name)
    || coalesce('(' || character_maximum_length || ')', '') || coalesce('(' || numeric_precision || ',' || numeric_scale || ')', '')
    || coalesce('(' || datetime_precision || ')', '') || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END
    || coalesce(' default ' || column_default, '') AS line
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`;
const indexes = `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`;
/** Not the tie of every table to its board: that one is made with the row-level security. */
const keys = `SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
  WHERE contype IN ('f', 'p') AND connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'
    AND NOT (contype = 'f' AND confrelid = '"Board"'::regclass) ORDER BY 1`;

const linesOf = async (client: Client, sql: string) =>
  (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);

it.each([
  ['columns, types and what may be empty', columns, 200],
  ['indexes', indexes, 60],
  ['keys and what follows a deletion', keys, 60],
])('the migrations lead to the schema: %s', async (_what, sql, atLeast) => {
  const wanted = await linesOf(draft, sql);
  expect(await linesOf(owner, sql)).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(atLeast);
});

it.each([
  ['a column too many', 'ALTER TABLE "Pupil" ADD nickname text', columns],
  ['another type', 'ALTER TABLE "Pupil" ALTER "leftOn" TYPE timestamp', columns],
  ['a column that may be empty', 'ALTER TABLE "School" ALTER name DROP NOT NULL', columns],
  ['an index that is gone', 'DROP INDEX "Enrolment_boardId_groupId_idx"', indexes],
])('would show %s', async (_what, sql, question) => {
  await owner.query('BEGIN');
  await owner.query(sql);
  const lines = await linesOf(owner, question);
  await owner.query('ROLLBACK');
  expect(lines).not.toEqual(await linesOf(draft, question));
});
