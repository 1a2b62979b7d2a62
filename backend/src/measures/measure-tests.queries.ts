import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { joinNormOfResult } from '#backend/results/norm-of-result.queries';

/** A measure with the days it comes down to. */
export type AskedMeasure = {
  id: string;
  schoolId: string;
  domain: string;
  yearGroup: number | null;
  groupId: string | null;
  needGroup: string | null;
  instrumentId: string | null;
  /** Its first day, with the school year of it. */
  day: string;
  dayYear: string;
  startMoment: string;
  startsFrom: string;
  startsUntil: string;
  moment: string;
  endsFrom: string;
  endsUntil: string;
};

const asked = (rows: readonly AskedMeasure[]) => Prisma.sql`
  jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS m(id uuid, "schoolId" uuid, domain text, "yearGroup" int, "groupId" uuid,
    "needGroup" text, "instrumentId" uuid, day date, "dayYear" text, "startMoment" text, "startsFrom" date, "startsUntil" date,
    moment text, "endsFrom" date, "endsUntil" date)`;

const board = Prisma.sql`(SELECT nullif(current_setting('koers.board', true), '')::uuid)`;
const onFirstDay = Prisma.sql`e."fromOn" <= m.day AND (e."untilOn" IS NULL OR e."untilOn" >= m.day)`;

/** Whether measure `m` is for the pupil of enrolment `e` on its first day, wherever the pupil goes from there. */
const isFor = Prisma.sql`(e."schoolId" = m."schoolId" AND (m."yearGroup" IS NULL OR e."yearGroup" = m."yearGroup")
  AND (m."groupId" IS NULL OR e."groupId" = m."groupId")
  AND (m."needGroup" IS NULL OR EXISTS (SELECT FROM "GroupPlanPupil" pp
    JOIN "GroupPlan" p ON p."boardId" = pp."boardId" AND p.id = pp."planId"
    WHERE pp."boardId" = e."boardId" AND pp."pupilId" = e."pupilId" AND pp."needGroup" = m."needGroup" AND p.domain = m.domain
      AND p."schoolYear" = m."dayYear" AND (m."groupId" IS NULL OR p."groupId" = m."groupId"))))`;

/** Measures of which somebody it is for took the deciding test: one query, however many are asked for. */
export const decidedOf = (tx: Tx, rows: readonly AskedMeasure[]) => tx.$queryRaw<{ id: string }[]>`
  SELECT m.id::text FROM ${asked(rows)}
  WHERE EXISTS (SELECT FROM "Enrolment" e
    JOIN "Result" r ON r."boardId" = e."boardId" AND r."pupilId" = e."pupilId" AND r.domain = m.domain AND r.moment = m.moment
      AND r."takenOn" BETWEEN m."endsFrom" AND m."endsUntil" AND r.score IS NOT NULL
    JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
    ${joinNormOfResult}
    WHERE e."boardId" = ${board} AND norm.sd > 0 AND (m."instrumentId" IS NULL OR r."instrumentId" = m."instrumentId")
      AND ${onFirstDay} AND ${isFor})`;

export type TestedPupil = {
  isFor: boolean;
  schoolId: string;
  groupId: string | null;
  yearGroup: number;
  start: number | null;
  startProvider: string | null;
  end: number | null;
  endProvider: string | null;
  /** Whether the last one is the test that decides. */
  decides: boolean | null;
  takenOn: string | null;
  /** Whether the pupil was still in the group of the measure that day. */
  stillThere: boolean | null;
};

const newestTest = (moment: Prisma.Sql, between: Prisma.Sql) => Prisma.sql`
  SELECT i."providerId", (r.score - norm.mean) / norm.sd AS z, r."takenOn",
    (m."instrumentId" IS NULL OR m."instrumentId" = r."instrumentId") AS decides
  FROM "Result" r
  JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
  ${joinNormOfResult}
  WHERE r."boardId" = ${board} AND r."pupilId" = h."pupilId" AND r.domain = m.domain AND r.moment = ${moment}
    AND r."takenOn" BETWEEN ${between} AND norm.sd > 0 AND r.score IS NOT NULL`;

/**
 * The pupils a measure is for and all others of the board in the same year groups on its first day, each with the newest start
 * and end on its norm.
 */
export const pupilsOf = (tx: Tx, measure: AskedMeasure) => tx.$queryRaw<TestedPupil[]>`
  WITH here AS (
    SELECT DISTINCT ON (e."pupilId") e."pupilId", e."schoolId", e."groupId", e."yearGroup", ${isFor} AS "isFor"
    FROM ${asked([measure])} JOIN "Enrolment" e ON e."boardId" = ${board} AND ${onFirstDay}
    ORDER BY e."pupilId", ${isFor} DESC, e."fromOn" DESC, e.id)
  SELECT h."isFor", h."schoolId"::text, h."groupId"::text, h."yearGroup", s.z AS start, s."providerId"::text AS "startProvider",
    t.z AS "end", t."providerId"::text AS "endProvider", t.decides, t."takenOn"::text,
    EXISTS (SELECT FROM "Enrolment" e WHERE e."boardId" = ${board} AND e."pupilId" = h."pupilId" AND e."groupId" = m."groupId"
      AND e."fromOn" <= t."takenOn" AND (e."untilOn" IS NULL OR e."untilOn" >= t."takenOn")) AS "stillThere"
  FROM ${asked([measure])} CROSS JOIN here h
  LEFT JOIN LATERAL (${newestTest(Prisma.sql`m."startMoment"`, Prisma.sql`m."startsFrom" AND m."startsUntil"`)}
    ORDER BY r."takenOn" DESC, r.id LIMIT 1) s ON true
  LEFT JOIN LATERAL (${newestTest(Prisma.sql`m.moment`, Prisma.sql`m."endsFrom" AND m."endsUntil"`)}
    ORDER BY decides DESC, r."takenOn" DESC, r.id LIMIT 1) t ON true
  WHERE h."yearGroup" IN (SELECT "yearGroup" FROM here WHERE "isFor")`;
