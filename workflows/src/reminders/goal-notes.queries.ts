import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import type { Day } from '#domain/calendar/day';
import type { GoalNote } from '../mail/digest-mail';
import { readerOn } from './news.queries';

/**
 * Who hears of what was said of a goal, with how many comments of others are new to them since their last mail and at most a
 * week back: the leader of the school, and whoever said something of that goal before.
 */
const news = (day: Day) => {
  const { isEmployed, wantsNews, newSince, hasRole } = readerOn(day);
  return Prisma.sql`
  SELECT s.id AS "staffId", o.id AS "goalId", o."schoolId", count(*)::int AS comments
  FROM "GoalComment" c
  JOIN "Goal" o ON o."boardId" = c."boardId" AND o.id = c."goalId"
  JOIN "Staff" s ON s."boardId" = c."boardId" AND ${isEmployed} AND s.id IS DISTINCT FROM c."writerId"
    AND (EXISTS (SELECT FROM "GoalComment" b WHERE b."boardId" = c."boardId" AND b."goalId" = c."goalId" AND b."writerId" = s.id
        AND b."createdAt" <= c."createdAt") OR ${hasRole(['schoolLeader'], Prisma.sql`o."schoolId"`)})
  WHERE c."createdAt" > ${newSince} AND ${wantsNews}
  GROUP BY 1, 2, 3`;
};

export const readersOfGoalNews = async (tx: Tx, day: Day): Promise<string[]> =>
  (await tx.$queryRaw<{ staffId: string }[]>`SELECT DISTINCT "staffId" FROM (${news(day)}) n ORDER BY 1`).map(
    ({ staffId }) => staffId,
  );

export const goalNewsFor = (tx: Tx, staffIds: readonly string[], day: Day) => tx.$queryRaw<
  (GoalNote & { staffId: string })[]
>`
  SELECT n."staffId", 'goal' AS about, n."goalId" AS id, s.name AS "schoolName", n.comments
  FROM (${news(day)}) n LEFT JOIN "School" s ON s.id = n."schoolId"
  WHERE n."staffId" = ANY(${[...staffIds]}::uuid[]) ORDER BY s.name NULLS FIRST, n."goalId"`;
