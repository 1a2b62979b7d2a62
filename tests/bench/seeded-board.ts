import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { readConfig } from '#backend/config';
import { Database } from '#backend/database/database';
import { ForecastRecordMaking } from '#backend/forecast-records/forecast-record-making';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Clock } from '#backend/platform/clock';
import { Outbox } from '#backend/outbox/outbox';
import { besideEachOther } from '#backend/platform/beside-each-other';
import { rowsAtATime } from '#workflows/queues';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { prepareDatabase } from '#backend/start/prepare-database';
import { demoPassword } from '#prisma/seed/demo-accounts';
import { generateBoard } from '#prisma/seed/generate-board';
import { writeBoard } from '#prisma/seed/write-board';
import { rolePasswords } from '../support/cluster';
import { freshDatabase, type TestDatabase } from '../support/database';

const template = 'template_bench';
let prepared: Promise<void> | undefined;

/** With the open data in it, as every Koers has them. */
async function makeTemplate(): Promise<void> {
  const ownerUrl = await copy('template_koers', template);
  const config = readConfig({ KOERS_DEMO: '0' });
  const urls = { app: ownerUrl, queue: ownerUrl };
  const nothing = () => Promise.resolve();
  await prepareDatabase({ config, ownerUrl, urls, passwords: rolePasswords, leave: nothing, leaveByForce: nothing });
}

/** @returns the address of the copy, for its owner. */
async function copy(from: string, to: string): Promise<string> {
  const server = process.env['KOERS_TEST_POSTGRES'] ?? '';
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
  await admin.end();
  return server.replace(/koers$/, to);
}

export type SeededBoard = { place: TestDatabase; boardId: string; schoolIds: string[]; administrator: string };

const seeded = new Map<string, Promise<Omit<SeededBoard, 'place'>>>();

/** An invented board of some schools, ten school years, with accounts; the same every time on the same day. `scale`: see BoardRequest. */
export async function seededBoard(schools: number, scale = 1): Promise<SeededBoard> {
  const name = `${template}_${schools}_${Math.round(100 * scale)}`;
  const seeding = seeded.get(name) ?? seedTemplate(name, { schools, scale });
  seeded.set(name, seeding);
  const board = await seeding;
  return { ...board, place: await freshDatabase(name) };
}

/** Seeding takes seconds, a copy of it none. */
async function seedTemplate(
  name: string,
  size: { schools: number; scale: number },
): Promise<Omit<SeededBoard, 'place'>> {
  await (prepared ??= makeTemplate());
  const ownerUrl = await copy(template, name);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const today = new Clock().today();
  const { id, rows, schoolIds } = generateBoard({ seed: 5, ...size, today, mailDomain: 'bench.test', passwordHash });
  await writeBoard(owner, { id, number: '90009', name: 'Stichting Proef', region: 'zuid', demo: true }, rows);
  await owner.query('ANALYZE');
  await owner.end();
  return { boardId: id, schoolIds, administrator: 'beheerder@bench.test' };
}

/** As PostgreSQL does by itself within a minute: without it the first plans are guesses. */
export async function analyse(place: TestDatabase): Promise<void> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
}

/** How the forecasts of the board did, as the job keeps it. */
export async function makeRecord({ place, boardId }: SeededBoard): Promise<void> {
  const database = new Database(place.app, 2);
  await new ForecastRecordMaking(database, new Clock()).make(boardId).finally(() => database.close());
}

/** Every school once, as many beside each other as a worker does. */
export async function refreshAll(
  { place, boardId, schoolIds }: SeededBoard,
  trigger: 'seed' | 'manual',
): Promise<void> {
  const database = new Database(place.app, 6);
  const clock = new Clock();
  const forecasts = new ForecastsService(database, clock, new ReviewTaskOpening(clock), new Outbox(clock));
  try {
    await besideEachOther(schoolIds, rowsAtATime, async (schoolId) => {
      await forecasts.refresh({ boardId, schoolId, trigger });
    });
  } finally {
    await database.close();
  }
}

/** How many pupils a board has now, in all year groups and in the upper ones (5-8). */
export async function pupilsNow({ place, boardId }: SeededBoard): Promise<{ all: number; upper: number }> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ all: number; upper: number }>(
      `SELECT count(DISTINCT "pupilId")::int AS "all", count(DISTINCT "pupilId") FILTER (WHERE "yearGroup" >= 5)::int AS upper
       FROM "Enrolment" WHERE "boardId" = $1 AND "untilOn" IS NULL`,
      [boardId],
    );
    return rows[0] ?? { all: 0, upper: 0 };
  } finally {
    await owner.end();
  }
}
