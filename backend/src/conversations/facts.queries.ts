import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { AgreementFact, OpenPointFact, PlansFact, SurveyFact } from '#domain/conversations/facts';

const sql = Prisma.sql;

/** The run in force and the one before it, newest first, with the columns from a results year on. */
export const lastRuns = (tx: Tx, schoolId: string, from: number) =>
  tx.forecastInForceLog.findMany({
    where: { schoolId },
    orderBy: { nth: 'desc' },
    take: 2,
    select: {
      run: { select: { id: true, cutOffOn: true, columns: { where: { resultsYear: { gte: from } } } } },
    },
  });

export type Asked = {
  schoolId: string;
  domain: string | null;
  schoolYears: readonly string[];
  /** What is of one group is for who works with its pupils. */
  withGroups: boolean;
};

const ofDomain = (domain: string | null) => (domain === null ? {} : { OR: [{ domain: null }, { domain }] });

/** Goals of these years that are set or closed. */
export const goalsOf = (tx: Tx, { schoolId, domain, schoolYears, withGroups }: Asked) =>
  tx.goal.findMany({
    where: {
      schoolId,
      state: { not: 'draft' },
      schoolYear: { in: [...schoolYears] },
      ...(!withGroups && { groupId: null }),
      ...ofDomain(domain),
    },
    include: { closing: { select: { verdict: true, figures: true, closedAt: true } } },
    orderBy: { id: 'asc' },
    take: 100,
  });

/** Measures that run, and those of these years that were evaluated. */
export const measuresOf = (tx: Tx, { schoolId, domain, schoolYears, withGroups }: Asked) =>
  tx.measure.findMany({
    where: {
      schoolId,
      ...(domain !== null && { domain }),
      ...(!withGroups && { groupId: null }),
      OR: [{ state: 'running' }, { state: 'evaluated', schoolYear: { in: [...schoolYears] } }],
    },
    select: {
      id: true,
      title: true,
      state: true,
      untilOn: true,
      effect: { select: { verdict: true, figures: true } },
    },
    orderBy: { id: 'asc' },
    take: 100,
  });

type Half = { schoolYear: string; half: number };

/** Per domain how far the group plans of a half are, out of the groups that have tests to plan by. */
export const plansOf = (
  tx: Tx,
  { schoolId, domain }: Pick<Asked, 'schoolId' | 'domain'>,
  { schoolYear, half }: Half,
) => tx.$queryRaw<PlansFact[]>`
  SELECT d.domain, ${schoolYear} AS "schoolYear", ${half}::int AS half, count(DISTINCT g.id)::int AS groups,
    count(DISTINCT p.id)::int AS begun, count(DISTINCT p.id) FILTER (WHERE p.state <> 'draft')::int AS discussed,
    count(DISTINCT p.id) FILTER (WHERE p.state = 'evaluated')::int AS evaluated
  FROM unnest(ARRAY['lezen', 'taalverzorging', 'rekenen']) AS d(domain)
  LEFT JOIN "Group" g ON g."schoolId" = ${schoolId}::uuid AND g."schoolYear" = ${schoolYear} AND 3 <= ANY(g."yearGroups")
  LEFT JOIN "GroupPlan" p ON p."boardId" = g."boardId" AND p."groupId" = g.id AND p.domain = d.domain
    AND p."schoolYear" = ${schoolYear} AND p.half = ${half}
  WHERE ${domain}::text IS NULL OR d.domain = ${domain} GROUP BY d.domain`;

type SurveyRow = Omit<SurveyFact, 'on'> & { on: string };

/** Surveys of a school year that have begun: how many answered, never who or what. */
export const surveysOf = (
  tx: Tx,
  { schoolId, domain, schoolYears }: Asked,
  today: Day,
): Promise<SurveyRow[]> => tx.$queryRaw<SurveyRow[]>`
  SELECT s.id, s.title, s."closedAt" IS NULL AND s."openUntil" >= ${toDate(today)}::date AS "isOpen",
    to_char(s."openUntil", 'YYYY-MM-DD') AS on,
    (SELECT count(*)::int FROM "SurveyParticipant" p WHERE p."boardId" = s."boardId" AND p."surveyId" = s.id) AS answered,
    (SELECT count(DISTINCT a."staffId")::int FROM "RoleAssignment" a JOIN "Staff" f ON f."boardId" = a."boardId" AND f.id = a."staffId"
      WHERE a."schoolId" = s."schoolId" AND a.role IN ('schoolLeader', 'coach', 'teacher') AND a."fromOn" <= ${toDate(today)}::date
        AND (a."untilOn" IS NULL OR a."untilOn" >= ${toDate(today)}::date)
        AND (f."leftOn" IS NULL OR f."leftOn" > ${toDate(today)}::date)) AS asked
  FROM "Survey" s WHERE s."schoolId" = ${schoolId}::uuid AND s."schoolYear" = ${schoolYears[0]}
    AND (${domain}::text IS NULL OR s.domain IS NULL OR s.domain = ${domain}) AND s."openFrom" <= ${toDate(today)}::date
  ORDER BY s."openUntil", s.id LIMIT 20`;

/** A talk and everything before it in its series. */
const series = (previousId: string) => sql`
  WITH RECURSIVE series AS (
    SELECT id, "previousId", 1 AS back FROM "Conversation" WHERE id = ${previousId}::uuid
    UNION ALL SELECT c.id, c."previousId", s.back + 1 FROM "Conversation" c JOIN series s ON c.id = s."previousId" WHERE s.back < 60)`;

/** What was agreed in the talk before, and what is still open of those before that. */
export const agreementsBefore = (tx: Tx, previousId: string) => tx.$queryRaw<AgreementFact[]>`
  ${series(previousId)}
  SELECT a.id, a.text, to_char(t."dueOn", 'YYYY-MM-DD') AS "dueOn", t."doneAt" IS NOT NULL AS "isDone"
  FROM "ConversationAgreement" a JOIN series s ON s.id = a."conversationId"
  JOIN "ReviewTask" t ON t."boardId" = a."boardId" AND t.id = a."taskId"
  WHERE t."cancelledAt" IS NULL AND (s.back = 1 OR t."doneAt" IS NULL) ORDER BY t."dueOn", a.id LIMIT 200`;

export const pointsLeftOpen = (tx: Tx, previousId: string): Promise<OpenPointFact[]> =>
  tx.conversationPoint.findMany({
    where: { conversationId: previousId, isOpen: true },
    select: { id: true, position: true, origin: true, key: true, title: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 200,
  });

export const runningCycles = <Select extends Prisma.CycleSelect>(
  tx: Tx,
  { schoolId, domain }: Pick<Asked, 'schoolId' | 'domain'>,
  select: Select,
) =>
  tx.cycle.findMany({
    where: { schoolId, closedAt: null, ...(domain !== null && { domain }) },
    select,
    orderBy: { id: 'asc' },
    take: 20,
  });
