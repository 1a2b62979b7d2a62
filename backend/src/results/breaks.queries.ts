import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { OutcomesTaken, TestsTaken } from '#domain/results/breaks';
import { joinNormOfResult } from './norm-of-result.queries';

/** What schools tested with, per school year: as `breaksOf` needs it. One query, whatever the number of results. */
export const testsTakenAt = (tx: Tx, schoolIds: readonly string[], cutOff: Day) => tx.$queryRaw<TestsTaken[]>`
  SELECT r."schoolId", r.domain, y.label AS "schoolYear", p.code AS provider,
    concat_ws(' ', i.code, r.moment || r."yearGroup", r."testLevel") AS test, norm."validFrom"::text AS "normFrom",
    sum(r.taken)::int AS taken
  FROM (
    SELECT "boardId", "schoolId", domain, "instrumentId", "yearGroup", moment, "testLevel", "takenOn", count(*) AS taken
    FROM "Result" WHERE "schoolId" = ANY(${[...schoolIds]}::uuid[]) AND "takenOn" <= ${toDate(cutOff)}::date
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) r
  JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId"
  JOIN "Provider" p ON p."boardId" = i."boardId" AND p.id = i."providerId"
  JOIN "SchoolYear" y ON y."boardId" = r."boardId" AND r."takenOn" BETWEEN y."startsOn" AND y."endsOn"
  ${joinNormOfResult}
  GROUP BY 1, 2, 3, 4, 5, 6`;

export const outcomesTakenAt = (tx: Tx, schoolIds: readonly string[], untilYear: number) => tx.$queryRaw<
  OutcomesTaken[]
>`
  SELECT o."schoolId", o."resultsYear", p.code AS provider, count(*)::int AS taken
  FROM "Outcome" o JOIN "Provider" p ON p."boardId" = o."boardId" AND p.id = o."providerId"
  WHERE o."schoolId" = ANY(${[...schoolIds]}::uuid[]) AND o."resultsYear" <= ${untilYear}
  GROUP BY 1, 2, 3`;
