import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import { spansDay } from '#backend/platform/spans-day';
import type { LeaveColleagueList, LeaveList, LeaveState } from '#contract/leaves';
import type { Day } from '#domain/calendar/day';

const name = { firstName: true, lastName: true } as const;
const leaveRow = {
  id: true,
  staffId: true,
  fromOn: true,
  untilOn: true,
  substituteId: true,
  version: true,
  staff: { select: { ...name, roles: { select: { schoolId: true } } } },
  substitute: { select: name },
} satisfies Prisma.LeaveSelect;
export type LeaveRow = Prisma.LeaveGetPayload<{ select: typeof leaveRow }>;

const orderings = {
  fromOn: (order: Prisma.SortOrder): Prisma.LeaveOrderByWithRelationInput => ({ fromOn: order }),
  untilOn: (order: Prisma.SortOrder) => ({ untilOn: order }),
};

/** Twin of `leaveState`. */
const whereState = (state: LeaveState, today: Day): Prisma.LeaveWhereInput => {
  const on = toDate(today);
  if (state === 'coming') return { fromOn: { gt: on } };
  return state === 'past' ? { untilOn: { lt: on } } : { fromOn: { lte: on }, untilOn: { gte: on } };
};

const notSubstitute = (staffId: string): Prisma.LeaveWhereInput => ({
  OR: [{ substituteId: null }, { substituteId: { not: staffId } }],
});

export const whereLeave = (
  query: LeaveList,
  { staffId, today }: { staffId: string; today: Day },
): Prisma.LeaveWhereInput => {
  const { id, schoolId, mine, asSubstitute, state, from, until } = query;
  return {
    AND: [
      id ? { id: { in: id } } : {},
      query.staffId ? { staffId: query.staffId } : {},
      mine === undefined ? {} : mine ? { staffId } : { NOT: { staffId } },
      asSubstitute === undefined ? {} : asSubstitute ? { substituteId: staffId } : notSubstitute(staffId),
      state ? whereState(state, today) : {},
      schoolId ? { staff: { roles: { some: { schoolId, ...spansDay(today) } } } } : {},
      from ? { untilOn: { gte: toDate(from) } } : {},
      until ? { fromOn: { lte: toDate(until) } } : {},
    ],
  };
};

export const listLeaves = (tx: Tx, where: Prisma.LeaveWhereInput, query: LeaveList) =>
  tx.leave.findMany({ where, select: leaveRow, ...pageArguments(query, orderings) });
export const countLeaves = (tx: Tx, where: Prisma.LeaveWhereInput) => tx.leave.count({ where });
export const findLeave = (tx: Tx, where: Prisma.LeaveWhereInput) => tx.leave.findFirst({ where, select: leaveRow });

/** The other ones of the same person. Who enters two at once waits here for the first. */
export async function otherLeaves(tx: Tx, staffId: string, id: string | null) {
  await tx.$queryRaw`SELECT 1 FROM "Staff" WHERE id = ${staffId}::uuid FOR UPDATE`;
  return tx.leave.findMany({
    where: { staffId, ...(id && { id: { not: id } }) },
    select: { fromOn: true, untilOn: true },
  });
}

export const findPerson = (tx: Tx, where: Prisma.StaffWhereInput) =>
  tx.staff.findFirst({ where, select: { id: true, roles: { select: { schoolId: true } } } });

/** Who works at a school of this person, or for the whole board as this person does. */
export async function whereColleagueOf(tx: Tx, staffId: string, today: Day): Promise<Prisma.StaffWhereInput> {
  const roles = await tx.roleAssignment.findMany({
    where: { staffId, ...spansDay(today) },
    select: { schoolId: true },
  });
  const schoolIds = roles.flatMap(({ schoolId }) => schoolId ?? []);
  const ofBoard = roles.some(({ schoolId }) => schoolId === null);
  return {
    id: { not: staffId },
    ...whereEmployedOn(today),
    roles: {
      some: {
        AND: [spansDay(today), { OR: [{ schoolId: { in: schoolIds } }, ...(ofBoard ? [{ schoolId: null }] : [])] }],
      },
    },
  };
}

const byName = {
  name: (order: Prisma.SortOrder): Prisma.StaffOrderByWithRelationInput => ({ lastName: order }),
};

export const listColleagues = (tx: Tx, where: Prisma.StaffWhereInput, query: LeaveColleagueList) =>
  tx.staff.findMany({ where, select: { id: true, ...name }, ...pageArguments(query, byName) });
export const countStaff = (tx: Tx, where: Prisma.StaffWhereInput) => tx.staff.count({ where });

export type LeaveData = { fromOn: Date; untilOn: Date; substituteId: string | null };

export const saveLeave = async (tx: Tx, known: { id: string; version: number }, data: LeaveData): Promise<boolean> =>
  (await tx.leave.updateMany({ where: known, data: { ...data, version: { increment: 1 } } })).count === 1;
export const removeLeave = async (tx: Tx, known: { id: string; version: number }): Promise<boolean> =>
  (await tx.leave.deleteMany({ where: known })).count === 1;
