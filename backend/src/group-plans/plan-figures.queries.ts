import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { joinNormOfResult } from '#backend/results/norm-of-result.queries';
import type { Day } from '#domain/calendar/day';
import type { MethodTest, Part } from '#domain/group-plans/plan-facts';
import type { Domain, Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';

export type PlanTest = {
  id: string;
  pupilId: string;
  yearGroup: number;
  moment: TestMoment;
  takenOn: string;
  score: number | null;
  referenceLevel: Level | null;
  mean: number | null;
  sd: number | null;
  cut1F: number | null;
  cut1S2F: number | null;
};

export type Span = { pupilIds: readonly string[]; domain: Domain; from: Day; until: Day };

/** Standardised tests of these pupils in one domain and span of days, newest first. */
export const testsOf = (tx: Tx, { pupilIds, domain, from, until }: Span) => tx.$queryRaw<PlanTest[]>`
  SELECT r.id, r."pupilId", r."yearGroup", r.moment, r."takenOn"::text AS "takenOn", r.score, r."referenceLevel",
    norm.mean, norm.sd, norm."cut1F", norm."cut1S2F"
  FROM "Result" r JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
  ${joinNormOfResult}
  WHERE r."pupilId" = ANY(${[...pupilIds]}::uuid[]) AND r.domain = ${domain}
    AND r."takenOn" BETWEEN ${toDate(from)}::date AND ${toDate(until)}::date
  ORDER BY r."takenOn" DESC, r.id`;

/** Chances to reach 1S/2F by the forecast in force. */
export const chancesOf = (
  tx: Tx,
  { pupilIds, domain, schoolId }: { pupilIds: readonly string[]; domain: Domain; schoolId: string },
) =>
  tx.forecastPupilChance.findMany({
    where: { pupilId: { in: [...pupilIds] }, domain, run: { schoolId, inForce: { some: {} } } },
    select: { pupilId: true, at1S2F: true },
  });

/** How many right of how many, per part of these tests together. */
export const partsOf = (tx: Tx, resultIds: readonly string[]) => tx.$queryRaw<Part[]>`
  SELECT p.part, sum(p.right)::int AS right, sum(p.total)::int AS total, count(DISTINCT p."resultId")::int AS pupils
  FROM "ResultPart" p WHERE p."resultId" = ANY(${[...resultIds]}::uuid[]) GROUP BY 1 ORDER BY 1`;

/** Tests of the method in the same span: beside the standardised ones, never in a forecast. From five pupils on. */
export const methodTestsOf = (tx: Tx, { pupilIds, domain, from, until }: Span) => tx.$queryRaw<MethodTest[]>`
  SELECT i.name AS instrument, max(r."takenOn")::text AS "takenOn", count(DISTINCT r."pupilId")::int AS pupils,
    sum(p.right)::int AS right, sum(p.total)::int AS total
  FROM "Result" r JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'method'
  LEFT JOIN LATERAL (SELECT sum(p.right) AS right, sum(p.total) AS total FROM "ResultPart" p
    WHERE p."boardId" = r."boardId" AND p."resultId" = r.id) p ON true
  WHERE r."pupilId" = ANY(${[...pupilIds]}::uuid[]) AND r.domain = ${domain}
    AND r."takenOn" BETWEEN ${toDate(from)}::date AND ${toDate(until)}::date
  GROUP BY i.name, r."yearGroup", r.moment HAVING count(DISTINCT r."pupilId") >= 5 ORDER BY 2 DESC, 1 LIMIT 4`;
