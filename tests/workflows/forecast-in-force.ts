import { Client } from 'pg';
import type { Tx } from '#backend/database/database';
import type { TestDatabase } from '../support/database';

export type InBoard = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** A run with all that hangs on it. */
export const runWhole = (inBoard: InBoard, id: string) =>
  inBoard(async (tx) => ({
    run: await tx.forecastRun.findFirstOrThrow({ where: { id } }),
    columns: await tx.forecastColumn.findMany({
      where: { runId: id },
      orderBy: [{ indicator: 'asc' }, { resultsYear: 'asc' }],
    }),
    chances: await tx.forecastPupilChance.findMany({
      where: { runId: id },
      orderBy: [{ pupilId: 'asc' }, { domain: 'asc' }],
    }),
  }));

export async function forecastInForce(inBoard: InBoard, schoolId: string) {
  const { runId } = await inBoard((tx) => tx.forecastInForce.findFirstOrThrow({ where: { schoolId } }));
  return runWhole(inBoard, runId);
}

/** Sessions of the killed worker that PostgreSQL has not yet seen the end of. */
export async function sessionsWriting(place: TestDatabase): Promise<number> {
  const client = new Client({ connectionString: place.owner });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_locks WHERE relation = '"ForecastInForce"'::regclass AND mode = 'RowExclusiveLock'`,
  );
  await client.end();
  return rows[0]?.n ?? 0;
}
