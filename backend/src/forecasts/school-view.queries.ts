import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { Domain, Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';

/** The newest result in one domain of a pupil who is enrolled at the cut-off; without a result only the pupil. */
export type PupilRow = {
  pupilId: string;
  yearGroup: number;
  domain: Domain | null;
  resultYearGroup: number | null;
  moment: TestMoment | null;
  score: number | null;
  referenceLevel: Level | null;
  instrumentId: string | null;
  mean: number | null;
  sd: number | null;
};

/** Set-based: one query for all pupils of a school, whatever their number. Exempt pupils stay out (ontheffing). */
export const pupilsAt = (tx: Tx, schoolId: string, cutOff: Day) => tx.$queryRaw<PupilRow[]>`
  WITH enrolled AS (
    SELECT DISTINCT ON (e."pupilId") e."pupilId", e."yearGroup" FROM "Enrolment" e
    JOIN "SchoolYear" y ON y."boardId" = e."boardId" AND y.label = e."schoolYear"
    WHERE e."schoolId" = ${schoolId}::uuid AND e."yearGroup" BETWEEN 5 AND 8
      AND ${toDate(cutOff)}::date BETWEEN y."startsOn" AND y."endsOn"
      AND e."fromOn" <= ${toDate(cutOff)}::date AND (e."untilOn" IS NULL OR e."untilOn" >= ${toDate(cutOff)}::date)
      AND NOT EXISTS (SELECT 1 FROM "Outcome" o WHERE o."boardId" = e."boardId" AND o."pupilId" = e."pupilId" AND o.exempt)
    ORDER BY e."pupilId", e."fromOn" DESC),
  latest AS (
    SELECT DISTINCT ON (r."pupilId", r.domain) r."pupilId", r.domain, r."yearGroup", r.moment, r.score, r."referenceLevel",
           r."instrumentId", r."takenOn"
    FROM "Result" r JOIN enrolled e ON e."pupilId" = r."pupilId"
    WHERE r."takenOn" <= ${toDate(cutOff)}::date
    ORDER BY r."pupilId", r.domain, r."takenOn" DESC, r.id)
  SELECT e."pupilId", e."yearGroup", l.domain, l."yearGroup" AS "resultYearGroup", l.moment, l.score, l."referenceLevel",
         l."instrumentId", n.mean, n.sd
  FROM enrolled e LEFT JOIN latest l ON l."pupilId" = e."pupilId"
  LEFT JOIN LATERAL (
    SELECT mean, sd FROM "Norm" n WHERE n."instrumentId" = l."instrumentId" AND n."yearGroup" = l."yearGroup"
      AND n.moment = l.moment AND n."validFrom" <= l."takenOn" AND (n."validUntil" IS NULL OR n."validUntil" >= l."takenOn")
    ORDER BY n."validFrom" DESC LIMIT 1) n ON true
  ORDER BY e."pupilId", l.domain`;

export type HistoryRow = {
  instrumentId: string;
  yearGroup: number;
  moment: TestMoment;
  n: number;
  mean: number | null;
  sd: number | null;
};

/** The board's own scores per instrument and moment: what a score is held against for want of a norm. */
export const ownHistory = (tx: Tx, instrumentIds: readonly string[], cutOff: Day) => tx.$queryRaw<HistoryRow[]>`
  SELECT "instrumentId", "yearGroup", moment, count(*)::int AS n, avg(score) AS mean, stddev_samp(score) AS sd
  FROM "Result" WHERE "instrumentId" = ANY(${[...instrumentIds]}::uuid[]) AND score IS NOT NULL
    AND "takenOn" <= ${toDate(cutOff)}::date
  GROUP BY 1, 2, 3`;

const outcome = { resultsYear: true, exempt: true, lezen: true, taalverzorging: true, rekenen: true } as const;

/** A school has at most some hundred leavers a year and keeps ten years or so. */
export const outcomesOf = (tx: Tx, schoolId: string, untilYear: number) =>
  tx.outcome.findMany({
    where: { schoolId, resultsYear: { lte: untilYear } },
    select: outcome,
    orderBy: [{ resultsYear: 'asc' }, { id: 'asc' }],
  });

/** Published years of a real school, for a board that has not imported its own outcomes. */
export const publishedOf = (tx: Tx, ovt: string, untilYear: number) =>
  tx.openSchoolResult.findMany({ where: { ovt, masked: false, resultsYear: { lte: untilYear } } });

export const schoolHead = (tx: Tx, schoolId: string) =>
  tx.school.findFirst({
    where: { id: schoolId },
    select: {
      boardId: true,
      id: true,
      ovt: true,
      weights: { select: { schoolYear: true, weight: true }, orderBy: { schoolYear: 'asc' } },
    },
  });
export const boardHead = (tx: Tx) => tx.board.findFirstOrThrow({ select: { bandwidth: true } });
