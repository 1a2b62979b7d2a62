import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { PlanNote } from '../mail/digest-mail';
import { readerOn } from './news.queries';

/**
 * Who hears of a plan, with what is new to them: the teachers of the group and the coach of the school, of comments of others
 * that nobody dealt with, since their last mail and at most a week back; the coach also of plans to discuss.
 */
const news = (day: Day) => {
  const { isEmployed, wantsNews, newSince, hasRole } = readerOn(day);
  return Prisma.sql`
  SELECT s."boardId", s.id AS "staffId", p.id AS "planId", p."schoolId",
    (SELECT count(*)::int FROM "GroupPlanComment" c WHERE c."boardId" = p."boardId" AND c."planId" = p.id AND c."doneAt" IS NULL
       AND c."writerId" IS DISTINCT FROM s.id AND c."createdAt" > since.at) AS comments,
    coach.is AND coalesce(p."readyAt" > since.at, false) AS ready
  FROM "GroupPlan" p
  JOIN "Staff" s ON s."boardId" = p."boardId" AND ${isEmployed}
  CROSS JOIN LATERAL (SELECT ${hasRole(['coach'], Prisma.sql`p."schoolId"`)} AS is) coach
  CROSS JOIN LATERAL (SELECT ${newSince} AS at) since
  WHERE (p."readyAt" IS NOT NULL OR EXISTS (SELECT FROM "GroupPlanComment" c WHERE c."boardId" = p."boardId" AND c."planId" = p.id
      AND c."doneAt" IS NULL AND c."createdAt" > ${toDate(day)}::timestamptz - interval '7 days'))
    AND (coach.is OR EXISTS (SELECT FROM "GroupTeacher" t WHERE t."boardId" = p."boardId" AND t."groupId" = p."groupId" AND t."staffId" = s.id))
    AND ${wantsNews}`;
};

export const readersOfNews = (tx: Tx, day: Day) => tx.$queryRaw<{ staffId: string; schoolId: string }[]>`
  SELECT DISTINCT "staffId", "schoolId" FROM (${news(day)}) n WHERE comments > 0 OR ready ORDER BY 1, 2`;

export const newsFor = (tx: Tx, staffIds: readonly string[], day: Day) => tx.$queryRaw<
  (PlanNote & { staffId: string })[]
>`
  SELECT n."staffId", 'plan' AS about, n."planId" AS id, p.domain, g.name AS "groupName", s.name AS "schoolName", n.comments, n.ready
  FROM (${news(day)}) n
  JOIN "GroupPlan" p ON p."boardId" = n."boardId" AND p.id = n."planId"
  JOIN "Group" g ON g."boardId" = p."boardId" AND g.id = p."groupId"
  JOIN "School" s ON s."boardId" = p."boardId" AND s.id = p."schoolId"
  WHERE n."staffId" = ANY(${[...staffIds]}::uuid[]) AND (n.comments > 0 OR n.ready) ORDER BY g.name, p.domain`;
