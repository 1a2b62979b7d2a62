import { Prisma } from '#backend/database/generated/client';
import type { Tx } from '#backend/database/database';
import type { SchoolList } from '#contract/schools';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';

/** A school with the columns it goes by: the first results year that is not yet measured. */
export type SchoolRow = {
  id: string;
  key: string;
  name: string;
  region: string | null;
  version: number;
  pupils: number;
  schoolWeight: number | null;
  forecastId: string | null;
  createdAt: Date | null;
  cutOffOn: Date | null;
  /** The newest closed test period of the school. */
  testedUntilOn: Date | null;
  resultsYear: number | null;
  /** What the forecast's record says of this school, as the contract has it. */
  record: unknown;
};

const verdictRank = (verdict: Prisma.Sql) =>
  Prisma.sql`array_position(ARRAY['under','risk','onCourse','tooLittleData'], ${verdict})`;

const orderings: Record<SchoolList['sort'], Prisma.Sql> = {
  name: Prisma.sql`name`,
  verdict: Prisma.sql`least(rank1f, rank1s2f)`,
  percent1F: Prisma.sql`percent1f`,
  percent1S2F: Prisma.sql`percent1s2f`,
  chanceBelow: Prisma.sql`chance`,
  pupils: Prisma.sql`pupils`,
};

/** Reach and filters in, one page of schools out. Sorting on a figure needs the join, hence SQL. */
export async function pageOfSchools(
  tx: Tx,
  query: SchoolList,
  within: { schoolIds: readonly string[] | null; today: Day },
): Promise<{ rows: SchoolRow[]; total: number }> {
  const where = [
    within.schoolIds ? Prisma.sql`id = ANY(${[...within.schoolIds]}::uuid[])` : Prisma.sql`true`,
    query.id ? Prisma.sql`id = ANY(${query.id}::uuid[])` : Prisma.sql`true`,
    query.q
      ? Prisma.sql`(name ILIKE ${`%${likeText(query.q)}%`} OR key ILIKE ${`${likeText(query.q)}%`})`
      : Prisma.sql`true`,
    query.region ? Prisma.sql`region = ${query.region}` : Prisma.sql`true`,
    query.verdict
      ? Prisma.sql`least(rank1f, rank1s2f) = ${verdictRank(Prisma.sql`${query.verdict}`)}`
      : Prisma.sql`true`,
    query.atRisk === undefined
      ? Prisma.sql`true`
      : Prisma.sql`(least(rank1f, rank1s2f) <= ${verdictRank(Prisma.sql`'risk'`)}) = ${query.atRisk}`,
  ];
  const direction = query.order === 'ASC' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const asked = Prisma.sql`FROM (${schoolsWithFigures(within.today)}) AS s WHERE ${Prisma.join(where, ' AND ')}`;
  const rows = await tx.$queryRaw<(SchoolRow & { total: number })[]>`
    SELECT *, count(*) OVER ()::int AS total ${asked}
    ORDER BY ${orderings[query.sort]} ${direction} NULLS LAST, name, id
    LIMIT ${query.perPage} OFFSET ${(query.page - 1) * query.perPage}`;
  const [first] = rows;
  if (first || query.page === 1) return { rows, total: first?.total ?? 0 };
  // Behind the last page no row is left to carry the total.
  const [count] = await tx.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${asked}`;
  return { rows, total: count?.total ?? 0 };
}

export async function findSchool(tx: Tx, id: string, today: Day): Promise<SchoolRow | null> {
  const rows = await tx.$queryRaw<
    SchoolRow[]
  >`SELECT * FROM (${schoolsWithFigures(today)}) AS s WHERE id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The columns of several runs, for the first results year each has not measured yet. */
export function columnsOf(tx: Tx, runs: readonly { forecastId: string | null; resultsYear: number | null }[]) {
  const pairs = runs.flatMap(({ forecastId, resultsYear }) =>
    forecastId && resultsYear ? [{ runId: forecastId, resultsYear }] : [],
  );
  return tx.forecastColumn.findMany({ where: { OR: pairs }, orderBy: { indicator: 'desc' } });
}

const schoolsWithFigures = (today: Day) => Prisma.sql`
  SELECT s.id, s.key, s.name, s.region, s.version, coalesce(e.pupils, 0)::int AS pupils, w.weight::float8 AS "schoolWeight",
         r.id AS "forecastId", r."createdAt", r."cutOffOn", p."closesOn" AS "testedUntilOn", y."resultsYear", fr.told -> 'sentence' AS record,
         c1.percent AS percent1f, c2.percent AS percent1s2f, greatest(c1."chanceBelow", c2."chanceBelow") AS chance,
         coalesce(${verdictRank(Prisma.sql`c1.verdict`)}, 4) AS rank1f, coalesce(${verdictRank(Prisma.sql`c2.verdict`)}, 4) AS rank1s2f
  FROM "School" s
  LEFT JOIN (SELECT "schoolId", count(DISTINCT "pupilId") AS pupils FROM "Enrolment"
             WHERE "fromOn" <= ${toDate(today)}::date AND ("untilOn" IS NULL OR "untilOn" >= ${toDate(today)}::date)
               AND "schoolYear" = (SELECT label FROM "SchoolYear" WHERE ${toDate(today)}::date BETWEEN "startsOn" AND "endsOn" LIMIT 1)
             GROUP BY "schoolId") e ON e."schoolId" = s.id
  LEFT JOIN LATERAL (SELECT weight FROM "SchoolWeight" w WHERE w."schoolId" = s.id ORDER BY "schoolYear" DESC LIMIT 1) w ON true
  LEFT JOIN (SELECT "schoolId", max("closesOn") AS "closesOn" FROM "TestPeriod"
             WHERE "closesOn" < ${toDate(today)}::date GROUP BY "schoolId") p ON p."schoolId" = s.id
  LEFT JOIN "ForecastRecord" fr ON fr."schoolId" = s.id
  LEFT JOIN "ForecastInForce" f ON f."schoolId" = s.id
  LEFT JOIN "ForecastRun" r ON r.id = f."runId"
  LEFT JOIN LATERAL (SELECT min(c."resultsYear") AS "resultsYear" FROM "ForecastColumn" c
                     WHERE c."runId" = r.id AND c.kind <> 'measured') y ON true
  LEFT JOIN "ForecastColumn" c1 ON c1."runId" = r.id AND c1."resultsYear" = y."resultsYear" AND c1.indicator = '1F'
  LEFT JOIN "ForecastColumn" c2 ON c2."runId" = r.id AND c2."resultsYear" = y."resultsYear" AND c2.indicator = '1S2F'`;

const likeText = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
