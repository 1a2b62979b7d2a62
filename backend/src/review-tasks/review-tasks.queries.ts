import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { ReviewTaskList } from '#contract/review-tasks';
import type { Day } from '#domain/calendar/day';

export const reviewTaskRow = {
  id: true,
  kind: true,
  title: true,
  schoolId: true,
  school: { select: { name: true } },
  groupId: true,
  group: { select: { name: true } },
  ownerId: true,
  owner: { select: { firstName: true, lastName: true } },
  ownerRole: true,
  runId: true,
  testPeriod: { select: { id: true, schoolYear: true, moment: true } },
  importId: true,
  openedAt: true,
  dueOn: true,
  doneAt: true,
  version: true,
} satisfies Prisma.ReviewTaskSelect;
export type ReviewTaskRow = Prisma.ReviewTaskGetPayload<{ select: typeof reviewTaskRow }>;

const orderings = {
  dueOn: (order: Prisma.SortOrder): Prisma.ReviewTaskOrderByWithRelationInput => ({ dueOn: order }),
  openedAt: (order: Prisma.SortOrder) => ({ openedAt: order }),
  kind: (order: Prisma.SortOrder) => ({ kind: order }),
};

type Asker = { staffId: string; today: Day };

export function whereReviewTask(query: ReviewTaskList, { staffId, today }: Asker): Prisma.ReviewTaskWhereInput {
  const { id, schoolId, ownerId, mine, state, kind } = query;
  return {
    ...(id && { id: { in: id } }),
    ...(schoolId && { schoolId }),
    ...(ownerId && { ownerId }),
    ...(mine === 'true' && { ownerId: staffId }),
    ...(mine === 'false' && { NOT: { ownerId: staffId } }),
    ...(kind && { kind }),
    ...(state === 'open' && { doneAt: null }),
    ...(state === 'done' && { doneAt: { not: null } }),
    ...(state === 'overdue' && { doneAt: null, dueOn: { lt: toDate(today) } }),
  };
}

export const listReviewTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput, query: ReviewTaskList) =>
  tx.reviewTask.findMany({ where, select: reviewTaskRow, ...pageArguments(query, orderings) });
export const countReviewTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput) => tx.reviewTask.count({ where });
export const findReviewTask = (tx: Tx, where: Prisma.ReviewTaskWhereInput) =>
  tx.reviewTask.findFirst({ where, select: reviewTaskRow });

/** False when somebody changed it since `version` was read. */
export async function markDone(
  tx: Tx,
  known: { id: string; version: number },
  done: { at: Date | null; by: string | null },
): Promise<boolean> {
  const { count } = await tx.reviewTask.updateMany({
    where: known,
    data: { doneAt: done.at, doneById: done.by, version: { increment: 1 } },
  });
  return count === 1;
}

export type Known = { id: string; enrolled: number; withResults: number };

/** How many pupils of the group (or from year group 3 on, of the school) already have a result of the period. */
export const knownOf = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<Known[]>`
  SELECT t.id, count(DISTINCT e."pupilId")::int AS enrolled, count(DISTINCT r."pupilId")::int AS "withResults"
  FROM "ReviewTask" t
  JOIN "TestPeriod" p ON p."boardId" = t."boardId" AND p.id = t."testPeriodId"
  JOIN "Enrolment" e ON e."boardId" = t."boardId" AND e."schoolId" = t."schoolId" AND e."schoolYear" = p."schoolYear"
    AND CASE WHEN t."groupId" IS NULL THEN e."yearGroup" >= 3 ELSE e."groupId" = t."groupId" END
    AND (e."untilOn" IS NULL OR e."untilOn" >= p."opensOn")
  LEFT JOIN "Result" r ON r."boardId" = e."boardId" AND r."pupilId" = e."pupilId"
    AND r."takenOn" BETWEEN p."opensOn" AND p."closesOn"
  WHERE t.id = ANY(${[...ids]}::uuid[]) GROUP BY t.id`;
