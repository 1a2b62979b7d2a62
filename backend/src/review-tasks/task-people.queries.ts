import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { pageArguments } from '#backend/platform/list-page';
import { spansDay } from '#backend/platform/spans-day';
import { reachOfRole, roles } from '#contract/permissions';
import type { TaskPersonList } from '#contract/review-tasks';
import type { Day } from '#domain/calendar/day';

/** Whoever may have a task to do. */
export const taskRoles = roles.filter((role) => reachOfRole(role, 'reviewTask.edit') !== null);

/** Works at one of these schools (null: at any), or for the whole board. */
export const wherePerson = (schoolIds: readonly string[] | null, today: Day): Prisma.StaffWhereInput => ({
  AND: [
    whereEmployedOn(today),
    {
      roles: {
        some: {
          role: { in: taskRoles },
          AND: [spansDay(today), schoolIds ? { OR: [{ schoolId: { in: [...schoolIds] } }, { schoolId: null }] } : {}],
        },
      },
    },
  ],
});

export const personRow = (today: Day) =>
  ({
    id: true,
    firstName: true,
    lastName: true,
    roles: { where: { role: { in: taskRoles }, ...spansDay(today) }, select: { role: true, schoolId: true } },
  }) satisfies Prisma.StaffSelect;
export type PersonRow = Prisma.StaffGetPayload<{ select: ReturnType<typeof personRow> }>;

const orderings = {
  name: (order: Prisma.SortOrder): Prisma.StaffOrderByWithRelationInput => ({ lastName: order }),
};

type Asked = { query: TaskPersonList; today: Day };

export const listPeople = (tx: Tx, where: Prisma.StaffWhereInput, { query, today }: Asked) =>
  tx.staff.findMany({ where, select: personRow(today), ...pageArguments(query, orderings) });
export const countPeople = (tx: Tx, where: Prisma.StaffWhereInput) => tx.staff.count({ where });
