import type { Prisma } from '#backend/database/generated/client';
import type { Tx } from '#backend/database/database';
import type { GroupList } from '#contract/groups';
import { pageArguments } from '#backend/platform/list-page';

export const groupRow = {
  id: true,
  schoolId: true,
  schoolYear: true,
  name: true,
  yearGroups: true,
  school: { select: { name: true } },
  teachers: { select: { staff: { select: { id: true, firstName: true, lastName: true } } } },
  _count: { select: { enrolments: true } },
} satisfies Prisma.GroupSelect;
export type GroupRow = Prisma.GroupGetPayload<{ select: typeof groupRow }>;

const orderings = {
  name: (order: Prisma.SortOrder): Prisma.GroupOrderByWithRelationInput => ({ name: order }),
  schoolName: (order: Prisma.SortOrder) => ({ school: { name: order } }),
  schoolYear: (order: Prisma.SortOrder) => ({ schoolYear: order }),
};

/** Filters of the list; the reach of the user comes beside it. */
export const whereGroup = ({ id, schoolId, schoolYear }: GroupList): Prisma.GroupWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(schoolYear && { schoolYear }),
});

export const listGroups = (tx: Tx, where: Prisma.GroupWhereInput, query: GroupList) =>
  tx.group.findMany({ where, select: groupRow, ...pageArguments(query, orderings) });

export const countGroups = (tx: Tx, where: Prisma.GroupWhereInput) => tx.group.count({ where });

export const findGroup = (tx: Tx, where: Prisma.GroupWhereInput) => tx.group.findFirst({ where, select: groupRow });
