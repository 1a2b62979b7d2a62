import { conversationsReadableBy } from '#backend/access/policies/conversation.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';

/** More than anybody has: beyond it the last due are left out. */
const mostTasks = 300;

export type WeekRow = {
  id: string;
  kind: string;
  title: string;
  leadsTo: string;
  schoolId: string | null;
  schoolName: string | null;
  groupId: string | null;
  groupName: string | null;
  ownerId: string | null;
  ownerName: string | null;
  helperId: string | null;
  helperName: string | null;
  createdById: string | null;
  handedOutById: string | null;
  handedOutByName: string | null;
  isShared: boolean;
  closedItselfBy: string | null;
  doneAt: Date | null;
  openedAt: Date;
  dueOn: Date;
  postponedFrom: Date | null;
  postponeReason: string;
  remindOn: Date | null;
  recurrence: string | null;
  watches: string | null;
  moment: string | null;
  schoolYear: string | null;
  closesOn: Date | null;
  comments: number;
  version: number;
};

/**
 * Open tasks one has to do, helps with or asked of somebody, and those of who is away and named this person as a substitute
 * (twin of `isStoodInFor`); the first due first.
 */
export const weekTasks = (tx: Tx, { staffId, standsInFor = [] }: User) => tx.$queryRaw<WeekRow[]>`
  SELECT t.id, t.kind, t.title, t."leadsTo", t."schoolId", s.name AS "schoolName", t."groupId", g.name AS "groupName",
    t."ownerId", o."firstName" || ' ' || o."lastName" AS "ownerName", t."helperId", h."firstName" || ' ' || h."lastName" AS "helperName",
    t."createdById", t."handedOutById", b."firstName" || ' ' || b."lastName" AS "handedOutByName", t."isShared", t."closedItselfBy",
    t."doneAt", t."openedAt", t."dueOn", t."postponedFrom", t."postponeReason", t."remindOn", t.recurrence, t.watches,
    p.moment, p."schoolYear", p."closesOn", t.version,
    (SELECT count(*)::int FROM "ReviewTaskComment" c WHERE c."boardId" = t."boardId" AND c."taskId" = t.id) AS comments
  FROM "ReviewTask" t
  LEFT JOIN "School" s ON s."boardId" = t."boardId" AND s.id = t."schoolId"
  LEFT JOIN "Group" g ON g."boardId" = t."boardId" AND g.id = t."groupId"
  LEFT JOIN "Staff" o ON o."boardId" = t."boardId" AND o.id = t."ownerId"
  LEFT JOIN "Staff" h ON h."boardId" = t."boardId" AND h.id = t."helperId"
  LEFT JOIN "Staff" b ON b."boardId" = t."boardId" AND b.id = t."handedOutById"
  LEFT JOIN "TestPeriod" p ON p."boardId" = t."boardId" AND p.id = t."testPeriodId"
  WHERE t."doneAt" IS NULL AND (${staffId}::uuid IN (t."ownerId", t."helperId", t."handedOutById")
    OR (t."isShared" AND t."ownerId" = ANY(${[...standsInFor]}::uuid[])))
  ORDER BY t."dueOn", t.id LIMIT ${mostTasks}`;

type EntryRow = {
  id: string;
  kind: 'holdVisit' | 'keepAgreement' | 'answerSurvey';
  onDay: Day;
  schoolName: string;
  groupName: string | null;
  withName: string | null;
};

type Asked = { today: Day; until: Day; surveysOf: readonly string[] };

/**
 * Visits of this person that are planned, and agreements out of one, until that day, also those that are late; and surveys
 * of these schools that wait for an answer, with their title as the name.
 */
export const diaryOf = (tx: Tx, staffId: string, { today, until, surveysOf }: Asked) => tx.$queryRaw<EntryRow[]>`
  SELECT c.id, 'holdVisit' AS kind, c."visitOn"::text AS "onDay", s.name AS "schoolName", g.name AS "groupName",
    w."firstName" || ' ' || w."lastName" AS "withName"
  FROM "Consultation" c
  JOIN "School" s ON s."boardId" = c."boardId" AND s.id = c."schoolId"
  LEFT JOIN "Group" g ON g."boardId" = c."boardId" AND g.id = c."groupId"
  LEFT JOIN "Staff" w ON w."boardId" = c."boardId" AND w.id = CASE WHEN c."teacherId" = ${staffId}::uuid THEN c."visitorId" ELSE c."teacherId" END
  WHERE c.state = 'planned' AND ${staffId}::uuid IN (c."teacherId", c."visitorId") AND c."visitOn" <= ${toDate(until)}::date
  UNION ALL
  SELECT c.id, 'keepAgreement', a."dueOn"::text, s.name, NULL, NULL
  FROM "ConsultationAgreement" a
  JOIN "Consultation" c ON c."boardId" = a."boardId" AND c.id = a."consultationId"
  JOIN "School" s ON s."boardId" = c."boardId" AND s.id = c."schoolId"
  WHERE a."ownerId" = ${staffId}::uuid AND a."doneAt" IS NULL AND a."dueOn" <= ${toDate(until)}::date
  UNION ALL
  SELECT v.id, 'answerSurvey', v."openUntil"::text, v.title, NULL, NULL FROM "Survey" v
  WHERE v."schoolId" = ANY(${[...surveysOf]}::uuid[]) AND v."closedAt" IS NULL
    AND v."openFrom" <= ${toDate(today)}::date AND v."openUntil" >= ${toDate(today)}::date
    AND NOT EXISTS (SELECT FROM "SurveyParticipant" p WHERE p."boardId" = v."boardId" AND p."surveyId" = v.id AND p."staffId" = ${staffId}::uuid)
  ORDER BY 3, 1 LIMIT 50`;

type ReadyRow = { id: string; domain: string; groupName: string; readyAt: Date; teachers: string[] };

/** Plans whose team asked to discuss them, at these schools. */
export const plansToDiscuss = (tx: Tx, schoolIds: readonly string[]) => tx.$queryRaw<ReadyRow[]>`
  SELECT p.id, p.domain, g.name AS "groupName", p."readyAt",
    ARRAY(SELECT s."firstName" || ' ' || s."lastName" FROM "GroupTeacher" t JOIN "Staff" s ON s."boardId" = t."boardId" AND s.id = t."staffId"
      WHERE t."boardId" = p."boardId" AND t."groupId" = p."groupId" AND s."leftOn" IS NULL ORDER BY s."lastName", s.id) AS teachers
  FROM "GroupPlan" p JOIN "Group" g ON g."boardId" = p."boardId" AND g.id = p."groupId"
  WHERE p."schoolId" = ANY(${[...schoolIds]}::uuid[]) AND p."readyAt" IS NOT NULL
  ORDER BY p."readyAt", p.id LIMIT 20`;

/** Marks this look, and tells when the visit before this one was. Twin of `isNewVisit`. */
export async function seenBefore(tx: Tx, staffId: string, now: Date): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ before: Date | null }[]>`
    UPDATE "Staff" SET "weekSeenAt" = ${now}::timestamptz,
      "weekSeenBefore" = CASE WHEN "weekSeenAt" < ${now}::timestamptz - interval '30 minutes' THEN "weekSeenAt" ELSE "weekSeenBefore" END
    WHERE id = ${staffId}::uuid RETURNING "weekSeenBefore" AS before`;
  return row?.before ?? null;
}

/** Talks at which somebody is expected from today on, the soonest first; what was held is behind us. */
export const talksOf = (tx: Tx, user: User, until: Day) =>
  tx.conversation.findMany({
    where: {
      AND: [
        conversationsReadableBy(user),
        { OR: [{ chairId: user.staffId }, { attendees: { some: { staffId: user.staffId } } }] },
      ],
      onDay: { gte: toDate(user.today), lte: toDate(until) },
      state: { in: ['planned', 'agendaSet'] },
    },
    select: { id: true, title: true, place: true, onDay: true, startTime: true },
    orderBy: [{ onDay: 'asc' }, { startTime: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  });
