import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { GoalList } from '#contract/goals';

const person = { select: { firstName: true, lastName: true } } as const;

export const goalRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  parentId: true,
  title: true,
  measure: true,
  domain: true,
  yearGroup: true,
  groupId: true,
  group: { select: { name: true } },
  needGroup: true,
  schoolYear: true,
  moment: true,
  fromSchoolYear: true,
  fromMoment: true,
  instrumentId: true,
  instrument: { select: { name: true } },
  formKey: true,
  floor: true,
  goal: true,
  dream: true,
  margin: true,
  leastPupils: true,
  isInterim: true,
  state: true,
  closing: { select: { proposal: true, verdict: true, reason: true, figures: true, closedAt: true, closer: person } },
  _count: { select: { underwritten: true, comments: true } },
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.GoalSelect;
export type GoalRow = Prisma.GoalGetPayload<{ select: typeof goalRow }>;

export const goalDetailRow = {
  ...goalRow,
  explanation: true,
  explanationVersion: true,
  parent: {
    select: { id: true, title: true, goal: true, schoolYear: true, schoolId: true, groupId: true, state: true },
  },
  underwritten: { select: { staffId: true, at: true } },
  comments: {
    select: { id: true, answerTo: true, text: true, createdAt: true, writer: person },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 500,
  },
} satisfies Prisma.GoalSelect;
export type GoalDetailRow = Prisma.GoalGetPayload<{ select: typeof goalDetailRow }>;

const orderings = {
  schoolYear: (order: Prisma.SortOrder): Prisma.GoalOrderByWithRelationInput => ({ schoolYear: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
  goal: (order: Prisma.SortOrder) => ({ goal: order }),
};

const atLevel = (level: NonNullable<GoalList['level']>, user: User): Prisma.GoalWhereInput => ({
  schoolId:
    level === 'board'
      ? null
      : level === 'school'
        ? { not: null }
        : { in: user.roles.flatMap(({ schoolId }) => schoolId ?? []) },
});

export const whereGoal = ({ id, schoolId, level, ...query }: GoalList, user: User): Prisma.GoalWhereInput => ({
  AND: [
    id ? { id: { in: id } } : {},
    schoolId ? { schoolId } : {},
    level ? atLevel(level, user) : {},
    query.schoolYear ? { schoolYear: query.schoolYear } : {},
    query.domain ? { domain: query.domain } : {},
    query.measure ? { measure: query.measure } : {},
    query.state ? { state: query.state } : {},
  ],
});

export const listGoals = (tx: Tx, where: Prisma.GoalWhereInput, query: GoalList) =>
  tx.goal.findMany({ where, select: goalRow, ...pageArguments(query, orderings) });
export const countGoals = (tx: Tx, where: Prisma.GoalWhereInput) => tx.goal.count({ where });
export const findGoal = (tx: Tx, where: Prisma.GoalWhereInput) => tx.goal.findFirst({ where, select: goalDetailRow });

const outcomesBy = ['schoolId', 'domain', 'measure'] satisfies Prisma.GoalScalarFieldEnum[];

/** How many goals people closed with this verdict, per school, domain and measure. */
export const countOutcomes = (tx: Tx, where: Prisma.GoalWhereInput, verdict: string) =>
  tx.goal.groupBy({ by: outcomesBy, where: { AND: [where, { closing: { verdict } }] }, _count: { _all: true } });

export const namesOfSchools = (tx: Tx, ids: readonly string[]) =>
  tx.school.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });

/** False when somebody saved other words since. */
export async function saveExplanation(
  tx: Tx,
  { id, version }: { id: string; version: number },
  { text, at }: { text: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.goal.updateMany({
    where: { id, explanationVersion: version },
    data: { explanation: text, explanationVersion: { increment: 1 }, updatedAt: at },
  });
  return count === 1;
}

type Saved = Omit<Prisma.GoalUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since. */
export async function saveGoal(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: Saved,
): Promise<boolean> {
  const { count } = await tx.goal.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}
