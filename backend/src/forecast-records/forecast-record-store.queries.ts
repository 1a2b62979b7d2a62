import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Backtest, BacktestLine } from '#domain/backtest/backtest-line';
import { isInside } from '#domain/backtest/scores';
import { isShown, toldBySchool, type ToldRecord, toldRecord } from '#domain/backtest/told-record';
import type { Day } from '#domain/calendar/day';

export type RecordHead = {
  boardId: string;
  method: string;
  modelVersion: string;
  inputsHash: string;
  cutOffOn: Day;
  createdAt: Date;
};

/** One record of a board is kept at a time. */
export const lockRecord = (tx: Tx, boardId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`forecast-record:${boardId}`}, 0))`;

export const recordInForce = (tx: Tx) =>
  tx.forecastRecord.findFirst({
    where: { schoolId: null },
    select: { inputsHash: true, modelVersion: true, createdAt: true },
  });

/** Takes the place of the former record, its lines included. */
export async function saveRecord(tx: Tx, head: RecordHead, backtest: Backtest): Promise<void> {
  await tx.forecastRecord.deleteMany();
  const add = async (schoolId: string | null, told: ToldRecord) => {
    const id = randomUUID();
    const row = { ...head, id, schoolId, cutOffOn: toDate(head.cutOffOn), told: told as unknown as Prisma.InputJsonObject }; // prettier-ignore
    await tx.forecastRecord.create({ data: row, select: { id: true } });
    return id;
  };
  await add(null, toldRecord(backtest));
  const recordIds = new Map<string, string>();
  for (const [schoolId, told] of toldBySchool(backtest)) recordIds.set(schoolId, await add(schoolId, told));
  await saveLines(tx, head.boardId, recordIds, backtest.lines);
}

/** By unnest: a board of thirty schools has thousands. */
async function saveLines(
  tx: Tx,
  boardId: string,
  recordIds: ReadonlyMap<string, string>,
  all: readonly BacktestLine[],
): Promise<void> {
  const lines = all.filter(({ schoolId }) => recordIds.has(schoolId));
  const shown = <T>(of: (line: BacktestLine) => T) => lines.map((line) => (isShown(line) ? of(line) : null));
  await tx.$executeRaw`
    INSERT INTO "ForecastRecordLine" ("boardId", "recordId", "schoolId", cohort, moment, indicator, "cutOffOn", pupils,
      "pupilsInOutcome", "behindBreak", provider, expected, low80, high80, actual, inside, "standVanNu", "schoolMean")
    SELECT ${boardId}::uuid, * FROM unnest(
      ${lines.map(({ schoolId }) => recordIds.get(schoolId) ?? '')}::uuid[], ${lines.map(({ schoolId }) => schoolId)}::uuid[],
      ${lines.map(({ cohort }) => cohort)}::int[], ${lines.map(({ moment }) => moment)}::text[],
      ${lines.map(({ indicator }) => indicator)}::text[], ${lines.map(({ cutOffOn }) => cutOffOn)}::date[],
      ${lines.map(({ pupils }) => pupils)}::int[], ${lines.map(({ pupilsInOutcome }) => pupilsInOutcome)}::int[],
      ${lines.map(({ behindBreak }) => behindBreak)}::boolean[], ${lines.map(({ provider }) => provider)}::text[],
      ${shown(({ expected }) => expected)}::float8[], ${shown(({ low80 }) => low80)}::float8[],
      ${shown(({ high80 }) => high80)}::float8[], ${shown(({ actual }) => actual)}::float8[],
      ${shown(isInside)}::boolean[], ${shown(({ standVanNu }) => standVanNu)}::float8[],
      ${shown(({ schoolMean }) => schoolMean)}::float8[])`;
}
