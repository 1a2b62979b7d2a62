import { groupsReadableBy } from '#backend/access/policies/group.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';

/** A group of this school that the person may see. */
export async function groupAt(tx: Tx, user: User, { groupId, schoolId }: { groupId: string; schoolId: string }) {
  return (await tx.group.count({ where: { AND: [groupsReadableBy(user), { id: groupId, schoolId }] } })) > 0;
}

/** The test period in which results are still to come: the first that is not over; else the last one. Null at a school without. */
export async function periodToComplete(tx: Tx, schoolId: string, today: Day): Promise<string | null> {
  const next = await tx.testPeriod.findFirst({
    where: { schoolId, closesOn: { gte: toDate(today) } },
    select: { id: true },
    orderBy: { closesOn: 'asc' },
  });
  if (next) return next.id;
  const last = await tx.testPeriod.findFirst({
    where: { schoolId },
    select: { id: true },
    orderBy: { closesOn: 'desc' },
  });
  return last?.id ?? null;
}
