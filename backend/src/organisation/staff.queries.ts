import type { Prisma } from '#backend/database/generated/client';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import { spansDay } from '#backend/platform/spans-day';
import type { StaffList } from '#contract/staff';
import type { Day } from '#domain/calendar/day';
import { fullName } from './names';

/** Works here on that day: the day on which somebody leaves is the first one without. */
export const whereEmployedOn = (today: Day) => ({ OR: [{ leftOn: null }, { leftOn: { gt: toDate(today) } }] });

export const staffRow = (today: Day) =>
  ({
    id: true,
    firstName: true,
    lastName: true,
    email: true,
    workingDays: true,
    leftOn: true,
    mailProblemAt: true,
    version: true,
    roles: { where: spansDay(today), select: { role: true, schoolId: true, school: { select: { name: true } } } },
  }) satisfies Prisma.StaffSelect;
export type StaffRow = Prisma.StaffGetPayload<{ select: ReturnType<typeof staffRow> }>;

const orderings = {
  name: (order: Prisma.SortOrder): Prisma.StaffOrderByWithRelationInput => ({ lastName: order }),
  email: (order: Prisma.SortOrder) => ({ email: order }),
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Every word stands in the name or the address. */
const whereWord = (contains: string): Prisma.StaffWhereInput => ({
  OR: (['firstName', 'lastName', 'email'] as const).map((field) => ({ [field]: { contains, mode: 'insensitive' } })),
});

export const whereStaff = ({ id, q, schoolId, role, mailProblem }: StaffList, today: Day): Prisma.StaffWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(q && { AND: wordsOf(q).map(whereWord) }),
  ...(mailProblem !== undefined && { mailProblemAt: mailProblem ? { not: null } : null }),
  ...((schoolId ?? role) && {
    roles: { some: { ...spansDay(today), ...(schoolId && { schoolId }), ...(role && { role }) } },
  }),
});

export const listStaff = (tx: Tx, where: Prisma.StaffWhereInput, { query, today }: { query: StaffList; today: Day }) =>
  tx.staff.findMany({ where, select: staffRow(today), ...pageArguments(query, orderings) });

export const countStaff = (tx: Tx, where: Prisma.StaffWhereInput) => tx.staff.count({ where });

export const findStaff = (tx: Tx, where: Prisma.StaffWhereInput, today: Day) =>
  tx.staff.findFirst({ where, select: staffRow(today) });

/** Who is called what, of these people; an id may be missing. */
export async function namesOfStaff(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const staff = await tx.staff.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, firstName: true, lastName: true },
  });
  return new Map(staff.map((person) => [person.id, fullName(person)]));
}

export const clearMailProblem = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.staff.updateMany({ where: { id }, data: { mailProblemAt: null } })).count === 1;

/** False when somebody changed the person since. That the new address is not refused yet is for the database to note. */
export const saveAddress = async (tx: Tx, known: { id: string; version: number }, email: string): Promise<boolean> =>
  (await tx.staff.updateMany({ where: known, data: { email, version: { increment: 1 } } })).count === 1;
