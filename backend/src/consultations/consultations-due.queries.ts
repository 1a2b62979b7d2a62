import type { Tx } from '#backend/database/database';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import type { Day } from '#domain/calendar/day';

const school = { select: { name: true } } as const;

export const plannedVisits = (tx: Tx, day: Day, until: Date) =>
  tx.consultation.findMany({
    where: { state: 'planned', visitOn: { lte: until }, teacher: whereEmployedOn(day) },
    select: { id: true, schoolId: true, school, teacherId: true, visitorId: true, visitOn: true },
    orderBy: [{ visitOn: 'asc' }, { id: 'asc' }],
  });

export const openAgreements = (tx: Tx, day: Day, until: Date) =>
  tx.consultationAgreement.findMany({
    where: { doneAt: null, dueOn: { lte: until }, consultation: { teacher: whereEmployedOn(day) } },
    select: { id: true, ownerId: true, dueOn: true, consultation: { select: { id: true, schoolId: true, school } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });

/** Schools where somebody was visited, or is going to be, since that day. */
export async function schoolsThatVisit(tx: Tx, since: Date): Promise<string[]> {
  const rows = await tx.consultation.findMany({
    where: { state: { not: 'question' }, visitOn: { gte: since } },
    select: { schoolId: true },
    distinct: ['schoolId'],
  });
  return rows.map(({ schoolId }) => schoolId);
}
