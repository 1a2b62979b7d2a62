import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { MeasureList } from '#contract/measures';

const person = { select: { firstName: true, lastName: true } } as const;

export const measureRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  goalId: true,
  goal: { select: { title: true } },
  causeId: true,
  cause: { select: { text: true } },
  title: true,
  because: true,
  expect: true,
  onWhat: true,
  what: true,
  howOften: true,
  ownerId: true,
  owner: person,
  fromOn: true,
  untilOn: true,
  domain: true,
  yearGroup: true,
  groupId: true,
  group: { select: { name: true, yearGroups: true } },
  needGroup: true,
  startSchoolYear: true,
  startMoment: true,
  schoolYear: true,
  moment: true,
  instrumentId: true,
  instrument: { select: { name: true } },
  state: true,
  effect: { select: { proposal: true, verdict: true, reason: true, figures: true, at: true, person } },
  practice: { select: { id: true, state: true } },
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.MeasureSelect;
export type MeasureRow = Prisma.MeasureGetPayload<{ select: typeof measureRow }>;

const orderings = {
  fromOn: (order: Prisma.SortOrder): Prisma.MeasureOrderByWithRelationInput => ({ fromOn: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
};

export const whereMeasure = ({ id, ...query }: MeasureList): Prisma.MeasureWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(query.schoolId && { schoolId: query.schoolId }),
  ...(query.goalId && { goalId: query.goalId }),
  ...(query.schoolYear && { schoolYear: query.schoolYear }),
  ...(query.domain && { domain: query.domain }),
  ...(query.state && { state: query.state }),
});

export const listMeasures = (tx: Tx, where: Prisma.MeasureWhereInput, query: MeasureList) =>
  tx.measure.findMany({ where, select: measureRow, ...pageArguments(query, orderings) });
export const countMeasures = (tx: Tx, where: Prisma.MeasureWhereInput) => tx.measure.count({ where });
export const findMeasure = (tx: Tx, where: Prisma.MeasureWhereInput) =>
  tx.measure.findFirst({ where, select: measureRow });

type Saved = Omit<Prisma.MeasureUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since. */
export async function saveMeasure(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: Saved,
): Promise<boolean> {
  const { count } = await tx.measure.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** What was done at a school, to be drawn beside what it reached. */
export const measuresAt = (tx: Tx, where: Prisma.MeasureWhereInput) =>
  tx.measure.findMany({
    where: { AND: [where, { state: { not: 'draft' } }] },
    select: { id: true, title: true, domain: true, fromOn: true, untilOn: true, effect: { select: { at: true } } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    take: 100,
  });
