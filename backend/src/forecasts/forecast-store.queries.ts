import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import type { PupilChance } from '#domain/forecast/chances';
import type { Column } from '#domain/forecast/columns';
import type { RunSettings } from './run-settings';

export type Origin = {
  trigger: 'testPeriod' | 'import' | 'manual' | 'seed';
  importId: string | null;
  testPeriodId: string | null;
  startedById: string | null;
};

export type NewRun = Origin & {
  boardId: string;
  schoolId: string;
  method: string;
  modelVersion: string;
  inputsHash: string;
  cutOffOn: Day;
  /** What was looked at beside the pupils, and which norms were valid: see RunSettings. */
  settings: RunSettings;
  createdAt: Date;
};

/** One refresh of a school at a time; others of the board go on. */
export const lockSchool = (tx: Tx, schoolId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`forecast:${schoolId}`}, 0))`;

export const findSameRun = (tx: Tx, { schoolId, method, modelVersion, inputsHash }: NewRun) =>
  tx.forecastRun.findFirst({ where: { schoolId, method, modelVersion, inputsHash }, select: { id: true } });

/** What was fitted for a whole board, and how far it may stray, as text. */
export type Fit = { hash: string; coefficients: string };

/** Once for all schools of the board: whoever finds it there need not send it. */
async function keepFit(tx: Tx, boardId: string, { hash, coefficients }: Fit): Promise<void> {
  const kept = await tx.forecastFit.findFirst({ where: { hash }, select: { hash: true } });
  if (kept) return;
  await tx.$executeRaw`
    INSERT INTO "ForecastFit" ("boardId", hash, coefficients) VALUES (${boardId}::uuid, ${hash}, ${coefficients}::jsonb)
    ON CONFLICT ("boardId", hash) DO NOTHING`;
}

export async function saveRun(
  tx: Tx,
  { cutOffOn, settings, ...run }: NewRun,
  made: { columns: readonly Column[]; chances: readonly PupilChance[]; fit: Fit },
): Promise<{ id: string }> {
  await keepFit(tx, run.boardId, made.fit);
  const saved = await tx.forecastRun.create({
    data: {
      ...run,
      cutOffOn: toDate(cutOffOn),
      settings: settings as unknown as Prisma.InputJsonObject,
      fitHash: made.fit.hash,
    },
    select: { id: true },
  });
  const { boardId } = run;
  await saveColumns(tx, { boardId, runId: saved.id }, made.columns);
  await saveChances(tx, { boardId, runId: saved.id }, made.chances);
  return saved;
}

type RunKey = { boardId: string; runId: string };

/** By the names of the columns: a column of a forecast is a row of the table. */
async function saveColumns(tx: Tx, run: RunKey, columns: readonly Column[]): Promise<void> {
  const rows = JSON.stringify(columns.map((column) => ({ ...run, ...column })));
  await tx.$executeRaw`
    INSERT INTO "ForecastColumn" SELECT * FROM jsonb_populate_recordset(NULL::"ForecastColumn", ${rows}::jsonb)`;
}

/** By unnest: createMany takes seconds for a large school (one statement per some hundred rows). */
async function saveChances(tx: Tx, { boardId, runId }: RunKey, chances: readonly PupilChance[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ForecastPupilChance" ("boardId", "runId", "pupilId", domain, "resultsYear", moment, "below1F", "at1F", "at1S2F", evidence)
    SELECT ${boardId}::uuid, ${runId}::uuid, * FROM unnest(
      ${chances.map(({ pupilId }) => pupilId)}::uuid[], ${chances.map(({ domain }) => domain)}::text[],
      ${chances.map(({ resultsYear }) => resultsYear)}::int[], ${chances.map(({ moment }) => moment)}::text[],
      ${chances.map(({ chances: c }) => c['<1F'])}::float8[], ${chances.map(({ chances: c }) => c['1F'])}::float8[],
      ${chances.map(({ chances: c }) => c['1S/2F'])}::float8[], ${chances.map(({ evidence }) => evidence)}::text[])`;
}

export async function putInForce(
  tx: Tx,
  { boardId, schoolId, runId, since }: { boardId: string; schoolId: string; runId: string; since: Date },
): Promise<void> {
  // The same run once more adds nothing to the log: the school went by it all along.
  await tx.$executeRaw`
    WITH school AS (SELECT ${boardId}::uuid AS "boardId", ${schoolId}::uuid AS "schoolId", ${runId}::uuid AS "runId", ${since}::timestamptz AS since),
    latest AS (
      SELECT l.nth, l."runId" FROM "ForecastInForceLog" l JOIN school s USING ("boardId", "schoolId") ORDER BY l.nth DESC LIMIT 1),
    logged AS (
      INSERT INTO "ForecastInForceLog" ("boardId", "schoolId", nth, "runId", since, "sinceOn")
      SELECT s."boardId", s."schoolId", coalesce(l.nth, 0) + 1, s."runId", s.since, ${toDate(wallTimeOf(since).day)}::date
      FROM school s LEFT JOIN latest l ON true WHERE l."runId" IS DISTINCT FROM s."runId")
    INSERT INTO "ForecastInForce" ("boardId", "schoolId", "runId", since) SELECT "boardId", "schoolId", "runId", since FROM school
    ON CONFLICT ("boardId", "schoolId") DO UPDATE SET "runId" = excluded."runId", since = excluded.since`;
}
