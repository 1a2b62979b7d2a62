import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { ReviewTaskList } from '#contract/review-tasks';
import type { Day } from '#domain/calendar/day';

const person = { select: { firstName: true, lastName: true } } as const;

export const reviewTaskRow = {
  id: true,
  kind: true,
  title: true,
  leadsTo: true,
  schoolId: true,
  school: { select: { name: true } },
  groupId: true,
  group: { select: { name: true } },
  ownerId: true,
  owner: person,
  ownerRole: true,
  helperId: true,
  helper: person,
  createdById: true,
  createdBy: person,
  handedOutById: true,
  handedOutBy: person,
  runId: true,
  testPeriod: { select: { id: true, schoolYear: true, moment: true, closesOn: true } },
  importId: true,
  openedAt: true,
  dueOn: true,
  postponedFrom: true,
  postponeReason: true,
  remindOn: true,
  recurrence: true,
  recursFrom: true,
  watches: true,
  closedItselfBy: true,
  isShared: true,
  doneAt: true,
  cancelledAt: true,
  version: true,
  _count: { select: { comments: true } },
} satisfies Prisma.ReviewTaskSelect;
export type ReviewTaskRow = Prisma.ReviewTaskGetPayload<{ select: typeof reviewTaskRow }>;

const orderings = {
  dueOn: (order: Prisma.SortOrder): Prisma.ReviewTaskOrderByWithRelationInput => ({ dueOn: order }),
  openedAt: (order: Prisma.SortOrder) => ({ openedAt: order }),
  kind: (order: Prisma.SortOrder) => ({ kind: order }),
  owner: (order: Prisma.SortOrder) => ({ owner: { lastName: order } }),
  school: (order: Prisma.SortOrder) => ({ school: { name: order } }),
};

type Asker = { staffId: string; today: Day };

const has = (text: string) => ({ contains: text, mode: 'insensitive' as const });

const whereSaid = (q: string): Prisma.ReviewTaskWhereInput => ({
  OR: [
    { title: has(q) },
    { group: { name: has(q) } },
    { owner: { OR: [{ firstName: has(q) }, { lastName: has(q) }] } },
  ],
});

const whereWaiting = (staffId: string): Prisma.ReviewTaskWhereInput => ({
  AND: [
    { OR: [{ helperId: staffId }, { handedOutById: staffId }] },
    { OR: [{ ownerId: null }, { ownerId: { not: staffId } }] },
  ],
});

export function whereReviewTask(query: ReviewTaskList, { staffId, today }: Asker): Prisma.ReviewTaskWhereInput {
  const { id, schoolId, ownerId, groupId, mine, waiting, state, kind, q } = query;
  return {
    ...(id && { id: { in: id } }),
    ...(schoolId && { schoolId }),
    ...(groupId && { groupId }),
    ...(kind && { kind }),
    ...(state === 'open' && { doneAt: null }),
    ...(state === 'done' && { doneAt: { not: null } }),
    ...(state === 'overdue' && { doneAt: null, dueOn: { lt: toDate(today) } }),
    AND: [
      ownerId ? { ownerId } : {},
      mine === 'true' ? { ownerId: staffId } : {},
      mine === 'false' ? { NOT: { ownerId: staffId } } : {},
      waiting === undefined ? {} : waiting ? whereWaiting(staffId) : { NOT: whereWaiting(staffId) },
      q ? whereSaid(q) : {},
    ],
  };
}

export const listReviewTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput, query: ReviewTaskList) =>
  tx.reviewTask.findMany({ where, select: reviewTaskRow, ...pageArguments(query, orderings) });
export const countReviewTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput) => tx.reviewTask.count({ where });
export const findReviewTask = (tx: Tx, where: Prisma.ReviewTaskWhereInput) =>
  tx.reviewTask.findFirst({ where, select: reviewTaskRow });
export const findReviewTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput) =>
  tx.reviewTask.findMany({ where, select: reviewTaskRow });

/** Until the transaction ends nobody else changes these. In one order, so that two who do never wait for each other. */
export const lockReviewTasks = (tx: Tx, ids: readonly string[]) =>
  tx.$queryRaw`SELECT 1 FROM "ReviewTask" WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;

export type SavedTask = Omit<Prisma.ReviewTaskUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since `version` was read. */
export async function saveReviewTask(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: SavedTask,
): Promise<boolean> {
  const { count } = await tx.reviewTask.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

export const saveReviewTasks = (tx: Tx, ids: readonly string[], data: SavedTask) =>
  tx.reviewTask.updateMany({ where: { id: { in: [...ids] } }, data: { ...data, version: { increment: 1 } } });

/** The day each was due at first stays, however often it is put off. */
export async function postponeAll(tx: Tx, ids: readonly string[], to: { dueOn: Day; reason: string }): Promise<void> {
  await tx.$executeRaw`UPDATE "ReviewTask" SET "postponedFrom" = coalesce("postponedFrom", "dueOn"), "dueOn" = ${toDate(to.dueOn)}::date,
    "postponeReason" = ${to.reason}, version = version + 1 WHERE id = ANY(${[...ids]}::uuid[])`;
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
