import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { PlanBudget, PlanTextChange, PlanTextCreate, PlanTextList } from '#contract/plan-texts';

export const planTextRow = {
  id: true,
  schoolId: true,
  kind: true,
  domain: true,
  yearGroup: true,
  title: true,
  texts: true,
  version: true,
} satisfies Prisma.PlanTextSelect;
export type PlanTextRow = Prisma.PlanTextGetPayload<{ select: typeof planTextRow }>;

const orderings = {
  title: (order: Prisma.SortOrder): Prisma.PlanTextOrderByWithRelationInput => ({ title: order }),
  kind: (order: Prisma.SortOrder) => ({ kind: order }),
};

/** Of a domain: also what counts for every one. */
export const wherePlanText = ({ id, schoolId, kind, domain }: PlanTextList): Prisma.PlanTextWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(kind && { kind }),
  ...(domain && { OR: [{ domain }, { domain: null }] }),
});

export const listPlanTexts = (tx: Tx, where: Prisma.PlanTextWhereInput, query: PlanTextList) =>
  tx.planText.findMany({ where, select: planTextRow, ...pageArguments(query, orderings) });
export const countPlanTexts = (tx: Tx, where: Prisma.PlanTextWhereInput) => tx.planText.count({ where });
export const findPlanText = (tx: Tx, where: Prisma.PlanTextWhereInput) =>
  tx.planText.findFirst({ where, select: planTextRow });

export const addPlanText = async (tx: Tx, boardId: string, text: PlanTextCreate): Promise<string> =>
  (await tx.planText.create({ data: { boardId, ...text }, select: { id: true } })).id;

export const changePlanText = async (
  tx: Tx,
  known: { id: string; version: number },
  { title, texts }: PlanTextChange,
): Promise<boolean> => {
  const data = { ...(title !== undefined && { title }), ...(texts && { texts }), version: { increment: 1 } };
  return (await tx.planText.updateMany({ where: known, data })).count === 1;
};

export const removePlanText = async (tx: Tx, known: { id: string; version: number }): Promise<boolean> =>
  (await tx.planText.deleteMany({ where: known })).count === 1;

export const setBudget = (tx: Tx, boardId: string, { schoolId, words, minutes }: PlanBudget) =>
  tx.planBudget.upsert({
    where: { boardId_schoolId: { boardId, schoolId } },
    create: { boardId, schoolId, words, minutes },
    update: { words, minutes },
  });
