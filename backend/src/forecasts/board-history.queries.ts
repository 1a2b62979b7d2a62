import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';

/** Upper year groups of the years that the forecast looks back on, as text: one row per pupil, whatever it went through. */
export type PupilLine = { pupilId: string; stays: string | null; tests: string | null };

/** Between the fields of one stay or test, between stays or tests, and between the parts of a test: what it was, its day, its score, its level. */
export const fieldEnd = '|';
export const itemEnd = ';';
export const partEnd = '#';

/**
 * All pupils of a board in year groups 5-8 since a results year, with their stays and their tests of these instruments up to a
 * day, packed: some hundred thousand results would else be as many objects of the database driver. Or one of them only.
 * A test names its instrument by its place in the list (from 1): what is sent is half as long. Tests come in no order.
 */
export const pupilLines = (
  tx: Tx,
  ask: { cutOff: Day; sinceYear: number; pupilId: string | null; instrumentIds: readonly string[] },
) => tx.$queryRaw<PupilLine[]>`
  WITH stays AS (
    SELECT e."pupilId", string_agg(concat_ws('|', e."schoolId", right(e."schoolYear", 4), e."yearGroup", e."fromOn", e."untilOn"), ';'
             ORDER BY e."fromOn", e."schoolId") AS stays
    FROM "Enrolment" e
    WHERE e."yearGroup" BETWEEN 5 AND 8 AND e."fromOn" <= ${toDate(ask.cutOff)}::date AND right(e."schoolYear", 4)::int >= ${ask.sinceYear}
      ${onlyOf(Prisma.sql`e."pupilId"`, ask.pupilId)}
    GROUP BY 1),
  tests AS (
    SELECT r."pupilId", string_agg(i.place || '|' || r.domain || '|' || r."yearGroup" || '|' || r.moment || '|' || coalesce(translate(r."testLevel", '|;#', ''), '')
             || '#' || r."takenOn" || '#' || coalesce(r.score::text, '') || '#' || coalesce(r."referenceLevel", ''), ';') AS tests
    FROM "Result" r JOIN unnest(${ask.instrumentIds}::uuid[]) WITH ORDINALITY AS i(id, place) ON i.id = r."instrumentId"
    WHERE r."takenOn" <= ${toDate(ask.cutOff)}::date AND r."pupilId" IN (SELECT "pupilId" FROM stays)
    GROUP BY 1)
  SELECT s."pupilId", s.stays, t.tests FROM stays s LEFT JOIN tests t USING ("pupilId")`;

const onlyOf = (column: Prisma.Sql, pupilId: string | null): Prisma.Sql =>
  pupilId === null ? Prisma.empty : Prisma.sql`AND ${column} = ${pupilId}::uuid`;

export type OutcomeRow = {
  pupilId: string;
  schoolId: string;
  resultsYear: number;
  provider: string;
  lezen: Level | null;
  taalverzorging: Level | null;
  rekenen: Level | null;
  exempt: boolean;
};

/** The newest outcome of a pupil: who takes the test twice leaves once. */
export const outcomeRows = (
  tx: Tx,
  { sinceYear, pupilId }: { sinceYear: number; pupilId: string | null },
) => tx.$queryRaw<OutcomeRow[]>`
  SELECT DISTINCT ON (o."pupilId") o."pupilId", o."schoolId", o."resultsYear", p.code AS provider,
         o.lezen, o.taalverzorging, o.rekenen, o.exempt
  FROM "Outcome" o JOIN "Provider" p ON p."boardId" = o."boardId" AND p.id = o."providerId"
  WHERE o."resultsYear" >= ${sinceYear} ${onlyOf(Prisma.sql`o."pupilId"`, pupilId)}
  ORDER BY o."pupilId", o."resultsYear" DESC`;

export const instrumentRows = (tx: Tx) =>
  tx.instrument.findMany({
    where: { kind: 'standardised' },
    select: { id: true, code: true, provider: { select: { code: true } } },
  });

export type NormRow = {
  instrumentId: string;
  yearGroup: number;
  moment: TestMoment;
  testLevel: string | null;
  mean: number;
  sd: number;
  validFrom: string;
  validUntil: string | null;
};

/** Newest first, so that the first that is valid on a day is the one. */
export const normRows = (tx: Tx) => tx.$queryRaw<NormRow[]>`
  SELECT "instrumentId", "yearGroup", moment, "testLevel", mean, sd, "validFrom"::text, "validUntil"::text FROM "Norm"
  ORDER BY "validFrom" DESC, id`;

/**
 * Changes whenever a row that a forecast rests on is added, changed or removed: those of the board (trigger data_changed)
 * and the signal values, which belong to no board.
 */
export async function stampOf(tx: Tx, boardId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', b."dataVersion", (SELECT md5(string_agg(v::text, ';' ORDER BY v."resultsYear", v."weightFrom")) FROM "SignalValue" v)) AS stamp
    FROM "Board" b WHERE b.id = ${boardId}::uuid`;
  if (!row) throw new Error('NoSuchBoard');
  return row.stamp;
}

export const bandwidthOf = async (tx: Tx): Promise<number> =>
  Number((await tx.board.findFirstOrThrow({ select: { bandwidth: true } })).bandwidth);
