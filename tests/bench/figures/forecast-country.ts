import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { queueOnRedis } from '../../workflows/queue-place';
import { copyBoard } from '../copied-boards';
import { readAndWriteBare } from '../bare-forecast';
import { type Figure, reading, type Readings, secondsOf, Skipped } from '../figure';
import { startPart } from '../koers-process';
import { megabytesOf } from '../process-memory';
import { postgresSeconds, processorSecondsOf } from '../process-time';
import { pupilsNow, seededBoard, type SeededBoard } from '../seeded-board';

/** With six schools it makes some 700 pupils in year groups 5-8. */
const scale = 1.19;

export const forecastCountry: Figure = {
  name: 'forecast-country',
  about:
    'a hundred boards of six schools forecast by two worker processes on Redis; a third of them first, then twice as many; and the bare reading and writing',
  async measure(quick) {
    if (spawnSync('redis-server', ['--version']).error) throw new Skipped('no redis-server on this machine');
    return quick ? measureCountry({ schools: 2, third: 1 }) : measureCountry({ schools: 6, third: 34 });
  },
};

export async function measureCountry({ schools, third }: { schools: number; third: number }): Promise<Readings> {
  const queue = await queueOnRedis();
  const board = await seededBoard(schools, scale);
  const boards = await copyBoard(board, 3 * third);
  const workers = await Promise.all(
    [1, 2].map(() => startPart('worker', board.place, queue.redis ? { REDIS_URL: queue.redis } : {})),
  );
  const owner = new Client({ connectionString: board.place.owner });
  await owner.connect();
  const work = async () => ({
    workers: workers.reduce((sum, { process }) => sum + processorSecondsOf(process.pid), 0),
    postgres: await postgresSeconds(owner),
  });
  try {
    await refresh(owner, board, [board.boardId]); // the workers are there
    const before = await work();
    const once = await secondsOf(() => refresh(owner, board, boards.slice(0, third)));
    const twice = await secondsOf(() => refresh(owner, board, boards.slice(third)));
    const after = await work();
    const memory = workers.flatMap(({ process }) => megabytesOf(process.pid, 'VmHWM'));
    const bare = await secondsOf(async () => {
      for (const boardId of boards) await readAndWriteBare({ ...board, boardId });
    });
    return {
      schools: reading('schools', [boards.length * board.schoolIds.length]),
      'pupils.upper': reading('pupils', [boards.length * (await pupilsNow(board)).upper]),
      seconds: reading('s', [once + twice]),
      'twice-as-many.ratio': reading('×', [twice / once]),
      'processor.workers': reading('s', [after.workers - before.workers]),
      'processor.postgres': reading('s', [after.postgres - before.postgres]),
      'bare.seconds': reading('s', [bare]),
      ratio: reading('×', [(once + twice) / bare]),
      memory: reading('MB', memory),
    };
  } finally {
    await owner.end();
    await Promise.all(workers.map((worker) => worker.stop()));
    await queue.stop();
    await board.place.drop();
  }
}

/** As «Ververs» asks it: a row in the outbox per school. */
async function refresh(owner: Client, { schoolIds }: SeededBoard, boards: readonly string[]): Promise<void> {
  await owner.query(
    `INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt")
     SELECT board, 'forecast.refresh', gen_random_uuid()::text, jsonb_build_object('schoolId', school, 'trigger', 'manual'), now()
     FROM unnest($1::uuid[]) board, unnest($2::uuid[]) school`,
    [boards, schoolIds],
  );
  for (const board of boards) await owner.query(`SELECT pg_notify('koers_outbox', $1)`, [board]);
  for (const deadline = Date.now() + 900_000; ;) {
    const { rows } = await owner.query<{ state: string; n: number }>(
      `SELECT state, count(*)::int AS n FROM "Outbox" WHERE type = 'forecast.refresh' AND "boardId" = ANY($1) GROUP BY 1`,
      [boards],
    );
    const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
    if (of('failed') > 0) throw new Error(`${of('failed')} forecasts failed`);
    if (of('done') === boards.length * schoolIds.length) return;
    if (Date.now() > deadline) throw new Error('The forecasts are not done after fifteen minutes');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
