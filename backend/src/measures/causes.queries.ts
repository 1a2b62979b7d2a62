import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';

export const causeRow = {
  id: true,
  goalId: true,
  goal: { select: { schoolId: true, groupId: true, state: true } },
  category: true,
  text: true,
  evidence: true,
  isChosen: true,
  _count: { select: { measures: true } },
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.CauseSelect;
export type CauseRow = Prisma.CauseGetPayload<{ select: typeof causeRow }>;

export const findGoalOfCauses = (tx: Tx, id: string) =>
  tx.goal.findFirst({ where: { id }, select: { id: true, schoolId: true, groupId: true, state: true } });

/** In the order in which they were written: a meeting goes through them once. */
export const causesOf = (tx: Tx, goalId: string) =>
  tx.cause.findMany({
    where: { goalId },
    select: causeRow,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
  });
export const findCause = (tx: Tx, id: string) => tx.cause.findFirst({ where: { id }, select: causeRow });

type Saved = { category: string; text: string; evidence: string; updatedAt: Date };

/** False when somebody changed it since. */
export async function saveCause(tx: Tx, where: { id: string; version: number }, saved: Saved): Promise<boolean> {
  const { count } = await tx.cause.updateMany({ where, data: { ...saved, version: { increment: 1 } } });
  return count === 1;
}

/** Of one goal at most one, also when two choose at the same moment: every cause of it is written, and so waited for. */
export const chooseOnly = (tx: Tx, { id, goalId, at }: { id: string; goalId: string; at: Date }) => tx.$executeRaw`
  UPDATE "Cause" SET version = version + CASE WHEN "isChosen" = (id = ${id}::uuid) THEN 0 ELSE 1 END,
    "updatedAt" = CASE WHEN "isChosen" = (id = ${id}::uuid) THEN "updatedAt" ELSE ${at} END, "isChosen" = (id = ${id}::uuid)
  WHERE "goalId" = ${goalId}::uuid`;
