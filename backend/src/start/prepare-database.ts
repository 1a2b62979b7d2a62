import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Client } from 'pg';
import { connectTo } from '#backend/database/connect';
import { migrate } from '#prisma/migrate';
import { demoNumbers } from '#prisma/seed/seed-demo';
import { loadOpenData, shippedFiles } from '#backend/open-data/load-open-data';
import { StartError } from '#backend/platform/start-error';
import { addDemoBoards } from './demo-boards';
import { step } from './progress';
import type { Place } from './place';

/** Held while a database is made ready: a command beside a starting Koers waits for it. */
const PREPARING = 20261126;

/** Migrates, loads the open data and seeds the demo boards: each only when it is not done yet (0.1 s when nothing is). */
export async function prepareDatabase(place: Place): Promise<void> {
  const owner = await connectTo(place.ownerUrl);
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [PREPARING]);
    await migrateIfNeeded(owner, place);
    await refuseDemoAccounts(owner, place);
    await loadIfNeeded(owner, place);
    if (place.config.demo) await seedIfNeeded(owner, place);
  } finally {
    await owner.end();
  }
}

async function migrateIfNeeded(owner: Client, { ownerUrl, passwords }: Place): Promise<void> {
  const { rows } = await owner.query<{ is: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS is`);
  if (rows[0]?.is) await migrate(ownerUrl, passwords);
  else await step('Making the tables', () => migrate(ownerUrl, passwords));
}

/** Accounts with a published password must not end up in a real installation. */
async function refuseDemoAccounts(owner: Client, { config }: Place): Promise<void> {
  if (config.demo) return;
  const { rowCount } = await owner.query('SELECT 1 FROM "BoardDirectory" WHERE number = ANY($1)', [demoNumbers]);
  if (rowCount)
    throw new StartError(
      'This database holds the demo boards, whose passwords are public. Set KOERS_DEMO=1 for a demo, or use a database without them.',
    );
}

async function loadIfNeeded(owner: Client, { ownerUrl }: Place): Promise<void> {
  const files = shippedFiles();
  const state = createHash('sha256')
    .update(files.map((file) => `${file} ${statSync(file).size}`).join('\n'))
    .digest('hex');
  if ((await stampOf(owner, 'open-data')) === state) return;
  await step('Loading the open data of all primary schools', () => loadOpenData(ownerUrl, files));
  await putStamp(owner, 'open-data', state);
}

async function seedIfNeeded(owner: Client, place: Place): Promise<void> {
  const { rows } = await owner.query<{ number: string }>('SELECT number FROM "BoardDirectory"');
  const missing = demoNumbers.some((number) => rows.every((row) => row.number !== number));
  if (missing) await step('Making the demo boards', () => addDemoBoards(place));
}

const stampOf = async (owner: Client, key: string): Promise<string | null> =>
  (await owner.query<{ value: string }>('SELECT value FROM "StartStamp" WHERE key = $1', [key])).rows[0]?.value ?? null;

const putStamp = (owner: Client, key: string, value: string) =>
  owner.query(
    'INSERT INTO "StartStamp" (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, value],
  );
