import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { SchoolFreeDaysList } from '#contract/calendar-days';
import { endOf, startOf } from '#domain/calendar/school-year';

export const freeDaysRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  name: true,
  fromOn: true,
  untilOn: true,
  version: true,
} satisfies Prisma.SchoolFreeDaysSelect;
export type FreeDaysRow = Prisma.SchoolFreeDaysGetPayload<{ select: typeof freeDaysRow }>;

const orderings = {
  fromOn: (order: Prisma.SortOrder): Prisma.SchoolFreeDaysOrderByWithRelationInput => ({ fromOn: order }),
  name: (order: Prisma.SortOrder) => ({ name: order }),
};

export const whereFreeDays = ({ id, schoolId, schoolYear }: SchoolFreeDaysList): Prisma.SchoolFreeDaysWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(schoolYear && { fromOn: { lte: toDate(endOf(schoolYear)) }, untilOn: { gte: toDate(startOf(schoolYear)) } }),
});

export const listFreeDays = (tx: Tx, where: Prisma.SchoolFreeDaysWhereInput, query: SchoolFreeDaysList) =>
  tx.schoolFreeDays.findMany({ where, select: freeDaysRow, ...pageArguments(query, orderings) });
export const countFreeDays = (tx: Tx, where: Prisma.SchoolFreeDaysWhereInput) => tx.schoolFreeDays.count({ where });
export const findFreeDays = (tx: Tx, where: Prisma.SchoolFreeDaysWhereInput) =>
  tx.schoolFreeDays.findFirst({ where, select: freeDaysRow });

type Days = { name: string; fromOn: string; untilOn: string };
const toData = ({ name, fromOn, untilOn }: Days) => ({ name, fromOn: toDate(fromOn), untilOn: toDate(untilOn) });

export const addFreeDays = (tx: Tx, place: { boardId: string; schoolId: string }, days: Days) =>
  tx.schoolFreeDays.create({ data: { ...place, ...toData(days) }, select: { id: true } });

type Known = { id: string; version: number };

/** False when somebody changed it since. */
export async function saveFreeDays(tx: Tx, known: Known, days: Days): Promise<boolean> {
  const data = { ...toData(days), version: { increment: 1 } };
  return (await tx.schoolFreeDays.updateMany({ where: known, data })).count === 1;
}

/** False when somebody changed it since. */
export const removeFreeDays = async (tx: Tx, known: Known): Promise<boolean> =>
  (await tx.schoolFreeDays.deleteMany({ where: known })).count === 1;
