import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { joinNormOfResult } from '#backend/results/norm-of-result.queries';
import type { Indicator } from '#domain/forecast/column-years';

/** A goal, or a year of its history, with the days and levels it comes down to. */
export type AskedFigure = {
  key: string;
  schoolId: string | null;
  domain: string | null;
  yearGroup: number | null;
  groupId: string | null;
  needGroup: string | null;
  schoolYear: string;
  resultsYear: number;
  moment: string | null;
  instrumentId: string | null;
  formKey: string | null;
  /** Levels that count as reached. */
  levels: readonly string[];
  fromOn: string;
  untilOn: string;
  fromMoment: string | null;
  startsFrom: string | null;
  startsUntil: string | null;
};

const asked = (rows: readonly AskedFigure[]) => Prisma.sql`
  jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(key text, "schoolId" uuid, domain text, "yearGroup" int, "groupId" uuid,
    "needGroup" text, "schoolYear" text, "resultsYear" int, moment text, "instrumentId" uuid, "formKey" text, levels jsonb,
    "fromOn" date, "untilOn" date, "fromMoment" text, "startsFrom" date, "startsUntil" date)`;

export type CountedShare = { key: string; pupils: number; judgements: number; reached: number };

/** Of the test with which pupils leave: who counts for the indicators, and how many judgements reach one of the levels. */
export const leaversOf = (tx: Tx, rows: readonly AskedFigure[]) => tx.$queryRaw<CountedShare[]>`
  SELECT g.key, count(DISTINCT o.id)::int AS pupils, count(*)::int AS judgements,
    count(*) FILTER (WHERE g.levels ? l.level)::int AS reached
  FROM ${asked(rows)}
  JOIN "Outcome" o ON o."resultsYear" = g."resultsYear" AND (g."schoolId" IS NULL OR o."schoolId" = g."schoolId")
  CROSS JOIN LATERAL (VALUES ('lezen', o.lezen), ('taalverzorging', o.taalverzorging), ('rekenen', o.rekenen)) AS l(domain, level)
  WHERE NOT o.exempt AND num_nulls(o.lezen, o.taalverzorging, o.rekenen) = 0 AND (g.domain IS NULL OR l.domain = g.domain)
  GROUP BY g.key`;

export type MeasuredTest = {
  key: string;
  n: number;
  mean: number | null;
  sd: number | null;
  above: number;
  others: number;
  otherProvider: number;
  takenOn: string | null;
};

/**
 * Of standardised tests: each pupil's newest one at the deciding moment, on its norm; of growth the distance to the newest
 * one at the moment where it begins, wherever the pupil was then.
 */
export const testsTaken = (tx: Tx, rows: readonly AskedFigure[]) => tx.$queryRaw<MeasuredTest[]>`
  WITH taken AS (
    SELECT DISTINCT ON (g.key, r."pupilId") g.key, r."pupilId", r."takenOn", i."providerId", r.domain,
      g."fromMoment", g."startsFrom", g."startsUntil", (r.score - norm.mean) / norm.sd AS z,
      (g."instrumentId" IS NULL OR g."instrumentId" = r."instrumentId") AS decides
    FROM ${asked(rows)}
    JOIN "Result" r ON r."takenOn" BETWEEN g."fromOn" AND g."untilOn" AND r.moment = g.moment AND r.domain = g.domain
      AND (g."schoolId" IS NULL OR r."schoolId" = g."schoolId") AND (g."yearGroup" IS NULL OR r."yearGroup" = g."yearGroup")
      AND NOT r."broughtAlong"
    JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
    ${joinNormOfResult}
    WHERE norm.sd > 0 AND r.score IS NOT NULL
      AND (g."groupId" IS NULL OR EXISTS (SELECT FROM "Enrolment" e WHERE e."boardId" = r."boardId" AND e."pupilId" = r."pupilId"
        AND e."groupId" = g."groupId" AND e."fromOn" <= r."takenOn" AND (e."untilOn" IS NULL OR e."untilOn" >= r."takenOn")))
      AND (g."needGroup" IS NULL OR EXISTS (SELECT FROM "GroupPlanPupil" pp
        JOIN "GroupPlan" p ON p."boardId" = pp."boardId" AND p.id = pp."planId"
        WHERE pp."boardId" = r."boardId" AND pp."pupilId" = r."pupilId" AND pp."needGroup" = g."needGroup"
          AND p.domain = g.domain AND p."schoolYear" = g."schoolYear" AND (g."groupId" IS NULL OR p."groupId" = g."groupId")))
    ORDER BY g.key, r."pupilId", decides DESC, r."takenOn" DESC, r.id),
  grown AS (
    SELECT t.key, t."takenOn", t.decides, t."providerId" <> s."providerId" AS other,
      CASE WHEN t."fromMoment" IS NULL THEN t.z ELSE t.z - s.z END AS z
    FROM taken t LEFT JOIN LATERAL (
      SELECT i."providerId", (r.score - norm.mean) / norm.sd AS z FROM "Result" r
      JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
      ${joinNormOfResult}
      WHERE t."fromMoment" IS NOT NULL AND r."boardId" = (SELECT nullif(current_setting('koers.board', true), '')::uuid)
        AND r."pupilId" = t."pupilId" AND r.domain = t.domain AND r.moment = t."fromMoment"
        AND r."takenOn" BETWEEN t."startsFrom" AND t."startsUntil" AND norm.sd > 0 AND r.score IS NOT NULL
      ORDER BY r."takenOn" DESC, r.id LIMIT 1) s ON true)
  SELECT key, count(z) FILTER (WHERE decides)::int AS n, avg(z) FILTER (WHERE decides) AS mean,
    stddev_samp(z) FILTER (WHERE decides) AS sd, count(*) FILTER (WHERE decides AND z > 0)::int AS above,
    count(*) FILTER (WHERE NOT decides)::int AS others,
    count(*) FILTER (WHERE decides AND z IS NOT NULL AND other)::int AS "otherProvider",
    max("takenOn") FILTER (WHERE decides)::text AS "takenOn"
  FROM grown GROUP BY key`;

/** Of visits of the school year: in how many a line of the form was answered, and in how many it was seen. Never of whom. */
export const visitsSeen = (tx: Tx, rows: readonly AskedFigure[]) => tx.$queryRaw<CountedShare[]>`
  SELECT g.key, count(*)::int AS pupils, count(*)::int AS judgements, count(*) FILTER (WHERE x.text = 'yes')::int AS reached
  FROM ${asked(rows)}
  JOIN "Consultation" c ON c."schoolId" = g."schoolId" AND c."visitOn" BETWEEN g."fromOn" AND g."untilOn"
    AND c.state NOT IN ('question', 'planned')
  JOIN "ConsultationText" x ON x."boardId" = c."boardId" AND x."consultationId" = c.id AND x.key = 'visit.' || g."formKey"
    AND x.text IN ('yes', 'partly', 'no')
  GROUP BY g.key`;

/** The run that is in force at a school, with what is forecast of one cohort. */
export const forecastOf = (tx: Tx, schoolId: string, resultsYear: number) =>
  tx.forecastRun.findFirst({
    where: { schoolId, inForce: { some: {} } },
    select: {
      settings: true,
      chances: { where: { resultsYear }, orderBy: [{ pupilId: 'asc' }, { domain: 'asc' }] },
    },
  });

/** Columns of the forecast in force of a school: lines it is held against, and what was measured. */
export const columnsOf = (tx: Tx, schoolId: string, indicator: Indicator) =>
  tx.forecastColumn.findMany({
    where: { indicator, run: { schoolId, inForce: { some: {} } } },
    select: { resultsYear: true, kind: true, percent: true, signalValue: true },
    orderBy: { resultsYear: 'asc' },
  });
