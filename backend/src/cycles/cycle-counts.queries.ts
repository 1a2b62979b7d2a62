import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import type { CycleFact } from '#domain/cycle/steps';

/** A cycle with what it comes down to: its days, the halves of which plans count, and the day for which the team is asked. */
export type AskedCounts = {
  key: string;
  schoolId: string;
  schoolYear: string;
  domain: string;
  halves: readonly number[];
  fromOn: string;
  untilOn: string;
  /** Results since then make the picture one begins with. */
  resultsFrom: string;
  teamOn: string;
  today: string;
};

/** Of each fact what is there and out of how many; the werkgroep is counted by the domain, by part. */
export type CountedCycle = { key: string } & Record<
  Exclude<CycleFact, 'workgroup'>,
  { have: number; of: number | null }
> & { evaluated: number; written: number };

const asked = (rows: readonly AskedCounts[]) => Prisma.sql`
  jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c(key uuid, "schoolId" uuid, "schoolYear" text, domain text, halves jsonb,
    "fromOn" date, "untilOn" date, "resultsFrom" date, "teamOn" date, today date)`;

const count = (have: Prisma.Sql, of: Prisma.Sql = Prisma.sql`null::int`) =>
  Prisma.sql`jsonb_build_object('have', (${have}), 'of', (${of}))`;
const sql = Prisma.sql;

const items = (what: Prisma.Sql) => sql`SELECT count(*)::int FROM "CycleItem" i WHERE i."cycleId" = c.key AND ${what}`;
const text = (key: string) =>
  sql`SELECT count(*)::int FROM "CycleText" t WHERE t."cycleId" = c.key AND t.key = ${key} AND trim(t.text) <> ''`;

const plans = (what: Prisma.Sql = sql`true`) => sql`SELECT count(*)::int FROM "GroupPlan" p
  WHERE p."schoolId" = c."schoolId" AND p."schoolYear" = c."schoolYear" AND p.domain = c.domain AND c.halves @> to_jsonb(p.half) AND ${what}`;
/** Groups that have tests to plan by: with a year group from 3 on. */
const groups = sql`SELECT jsonb_array_length(c.halves) * count(*)::int FROM "Group" g
  WHERE g."schoolId" = c."schoolId" AND g."schoolYear" = c."schoolYear" AND 3 <= ANY(g."yearGroups")`;

const peopleWith = (roles: Prisma.Sql) => sql`SELECT DISTINCT a."staffId" FROM "RoleAssignment" a
  JOIN "Staff" s ON s."boardId" = a."boardId" AND s.id = a."staffId"
  WHERE a."schoolId" = c."schoolId" AND a.role IN (${roles}) AND a."fromOn" <= c."teamOn"
    AND (a."untilOn" IS NULL OR a."untilOn" >= c."teamOn") AND (s."leftOn" IS NULL OR s."leftOn" > c."teamOn")`;
const teachers = peopleWith(sql`'teacher'`);
const team = peopleWith(sql`'schoolLeader', 'coach', 'teacher'`);

const visits = (states: Prisma.Sql) => sql`SELECT count(*)::int FROM "Consultation" v WHERE v."schoolId" = c."schoolId"
  AND v."visitOn" BETWEEN c."fromOn" AND c."untilOn" AND ${states}`;

/** Of the survey about this domain, or about all, that most people answered: how many, never who or what. */
const answers = sql`SELECT coalesce(max(n), 0)::int FROM (SELECT count(*) AS n FROM "Survey" v
  JOIN "SurveyParticipant" a ON a."boardId" = v."boardId" AND a."surveyId" = v.id
  WHERE v."schoolId" = c."schoolId" AND v."schoolYear" = c."schoolYear" AND (v.domain IS NULL OR v.domain = c.domain)
  GROUP BY v.id) AS each`;

const meeting = sql`i.kind = 'meeting'`;
const training = sql`i.kind = 'training'`;
const held = sql`i.kind = 'evaluation' AND i."onDay" <= c.today AND trim(i.text) <> ''`;

/** What there is of each cycle, in one query, from records made elsewhere: whoever deletes one takes the progress back. */
export const countCycles = (tx: Tx, rows: readonly AskedCounts[]) => tx.$queryRaw<CountedCycle[]>`
  SELECT c.key,
    ${count(answers, sql`SELECT count(*)::int FROM (${team}) AS one`)} AS survey,
    ${count(
      sql`SELECT count(DISTINCT e."pupilId")::int FROM "Enrolment" e WHERE e."schoolId" = c."schoolId" AND e."schoolYear" = c."schoolYear"
        AND e."yearGroup" >= 3 AND EXISTS (SELECT FROM "Result" r
          JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'standardised'
          WHERE r."boardId" = e."boardId" AND r."pupilId" = e."pupilId" AND r.domain = c.domain
            AND r."takenOn" BETWEEN c."resultsFrom" AND least(c."untilOn", c.today))`,
      sql`SELECT count(DISTINCT e."pupilId")::int FROM "Enrolment" e WHERE e."schoolId" = c."schoolId" AND e."schoolYear" = c."schoolYear" AND e."yearGroup" >= 3`,
    )} AS data,
    ${count(text('conclusion'))} AS conclusion,
    ${count(sql`SELECT count(*)::int FROM "Goal" g WHERE g."schoolId" = c."schoolId" AND g."schoolYear" = c."schoolYear"
      AND (g.domain IS NULL OR g.domain = c.domain) AND g.state <> 'draft'`)} AS goals,
    ${count(items(sql`i.kind = 'agreement'`))} AS agreements,
    ${count(items(sql`${training} AND i."onDay" <= c.today`), items(training))} AS trainings,
    ${count(
      plans(
        sql`(SELECT count(DISTINCT x."writerId") FROM "GroupPlanSectionVersion" x WHERE x."boardId" = p."boardId" AND x."planId" = p.id) >= 2`,
      ),
      plans(),
    )} AS "plansTogether",
    ${count(plans(sql`p.state <> 'draft'`), groups)} AS "plansDiscussed",
    ${count(visits(sql`v.state NOT IN ('question', 'planned')`), visits(sql`v.state <> 'question'`))} AS visits,
    ${count(items(sql`i.kind = 'concern' AND trim(i.answer) <> ''`), items(sql`i.kind = 'concern'`))} AS concerns,
    ${count(items(sql`i."helpAsked" AND i."doneOn" IS NOT NULL`), items(sql`i."helpAsked"`))} AS help,
    ${count(items(sql`${training} AND i."staffId" IS NOT NULL`))} AS "ownTrainers",
    ${count(text('fitMethods'))} AS "fitMethods",
    ${count(text('fitMeetings'))} AS "fitMeetings",
    ${count(items(sql`${meeting} AND trim(i.form) <> '' AND trim(i.text) <> ''`))} AS meeting,
    ${count(
      sql`SELECT count(DISTINCT i."staffId")::int FROM "CycleItem" i WHERE i."cycleId" = c.key AND i.kind = 'duty' AND i."staffId" IN (${teachers})`,
      sql`SELECT count(*)::int FROM (${teachers}) AS one`,
    )} AS duties,
    ${count(items(sql`i.kind = 'duty' AND i.cover <> 'toArrange'`), items(sql`i.kind = 'duty'`))} AS cover,
    ${count(
      sql`SELECT count(*)::int FROM "CycleItem" i JOIN "CycleItemStaff" x ON x."boardId" = i."boardId" AND x."itemId" = i.id
        WHERE i."cycleId" = c.key AND ${meeting} AND x."staffId" IN (${team})`,
      sql`SELECT (SELECT count(*)::int FROM "CycleItem" i WHERE i."cycleId" = c.key AND ${meeting}) * (SELECT count(*)::int FROM (${team}) AS one)`,
    )} AS readers,
    ${count(plans(sql`p.state = 'evaluated'`), groups)} AS "plansEvaluated",
    ${count(items(held))} AS evaluations,
    ${count(text('paragraph'))} AS paragraph,
    ${count(sql`SELECT count(*)::int FROM "Cycle" o WHERE o.id = c.key AND o."ownerId" IS NOT NULL`)} AS owner,
    ${count(text('carryOn'))} AS "carryOn",
    (${items(held)}) AS evaluated,
    (SELECT count(*)::int FROM "CycleText" t WHERE t."cycleId" = c.key AND t.text <> '') + (${items(sql`true`)}) AS written
  FROM ${asked(rows)}`;
