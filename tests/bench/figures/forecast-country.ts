import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { queueOnRedis } from '../../workflows/queue-place';
import { copyBoard } from '../copied-boards';
import { type Figure, reading, secondsOf, Skipped } from '../figure';
import { startPart } from '../koers-process';
import { megabytesOf } from '../process-memory';
import { seededBoard, type SeededBoard } from '../seeded-board';

export const forecastCountry: Figure = {
  name: 'forecast-country',
  about:
    'a hundred boards of six schools forecast by two worker processes on Redis; a third of them first, then twice as many',
  async measure(quick) {
    if (spawnSync('redis-server', ['--version']).error) throw new Skipped('no redis-server on this machine');
    const third = quick ? 1 : 33;
    const queue = await queueOnRedis();
    const board = await seededBoard(quick ? 2 : 6);
    const boards = [board.boardId, ...(await copyBoard(board, 3 * third))];
    const workers = await Promise.all(
      [1, 2].map(() => startPart('worker', board.place, queue.redis ? { REDIS_URL: queue.redis } : {})),
    );
    const owner = new Client({ connectionString: board.place.owner });
    await owner.connect();
    try {
      await refresh(owner, board, boards.slice(0, 1)); // the workers are there
      const once = await secondsOf(() => refresh(owner, board, boards.slice(1, 1 + third)));
      const twice = await secondsOf(() => refresh(owner, board, boards.slice(1 + third)));
      const { rows } = await owner.query<{ pupils: number }>(
        `SELECT count(DISTINCT (c."boardId", c."pupilId"))::int AS pupils FROM "ForecastPupilChance" c WHERE c."boardId" <> $1`,
        [board.boardId],
      );
      return {
        schools: reading('schools', [(boards.length - 1) * board.schoolIds.length]),
        pupils: reading('pupils', [rows[0]?.pupils ?? 0]),
        seconds: reading('s', [once + twice]),
        'twice-as-many.ratio': reading('×', [twice / once]),
        memory: reading('MB', workers.flatMap(({ process }) => megabytesOf(process.pid, 'VmHWM'))), // prettier-ignore
      };
    } finally {
      await owner.end();
      await Promise.all(workers.map((worker) => worker.stop()));
      await queue.stop();
      await board.place.drop();
    }
  },
};

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
