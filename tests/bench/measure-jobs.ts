import { Client } from 'pg';
import { type Readings, reading, secondsOf } from './figure';
import { startPart } from './koers-process';
import { megabytesOf } from './process-memory';
import { seededBoard, type SeededBoard } from './seeded-board';

/**
 * The whole road of a job in the worker of production: row of the outbox, relay, queue, worker, row done. The job is a
 * digest of a day long ago, which is over as soon as it is looked at: what remains is the road itself.
 */
export async function measureJobs(quick: boolean, redis?: string): Promise<Readings> {
  const [jobs, runs] = quick ? [30, 1] : [1_000, 5];
  const board = await seededBoard(2);
  const owner = new Client({ connectionString: board.place.owner });
  await owner.connect();
  const worker = await startPart('worker', board.place, redis ? { REDIS_URL: redis } : {});
  try {
    await doJobs(owner, board, 20); // the worker is there, and warm
    const rates: number[] = [];
    for (let run = 0; run < runs; run++) rates.push(jobs / (await secondsOf(() => doJobs(owner, board, jobs))));
    return { speed: reading('jobs/s', rates), memory: reading('MB', megabytesOf(worker.process.pid, 'VmHWM')) };
  } finally {
    await worker.stop();
    await owner.end();
    await board.place.drop();
  }
}

export async function doJobs(owner: Client, { boardId }: SeededBoard, jobs: number): Promise<void> {
  await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
  await owner.query('BEGIN');
  await owner.query(
    `INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt")
     SELECT $1::uuid, 'reminders.digest', gen_random_uuid()::text,
            jsonb_build_object('staffId', staff.ids[1 + nth % cardinality(staff.ids)], 'localDay', '2000-01-03'), now()
     FROM generate_series(1, $2::int) nth, (SELECT array_agg(id) AS ids FROM "Staff") staff`,
    [boardId, jobs],
  );
  await owner.query(`SELECT pg_notify('koers_outbox', $1)`, [boardId]);
  await owner.query('COMMIT');
  for (const deadline = Date.now() + 120_000; ;) {
    const { rows } = await owner.query<{ open: number; failed: number }>(
      `SELECT count(*) FILTER (WHERE state <> 'failed')::int AS open, count(*) FILTER (WHERE state = 'failed')::int AS failed
       FROM "Outbox" WHERE state <> 'done'`,
    );
    if (rows[0]?.failed) throw new Error(`${rows[0].failed} jobs failed`);
    if (rows[0]?.open === 0) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]?.open} jobs are not done after two minutes`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
