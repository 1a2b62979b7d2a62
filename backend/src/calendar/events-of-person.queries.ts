import type { Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { reachOfRole, roles } from '#contract/permissions';
import type { Day } from '#domain/calendar/day';
import { whereBetween } from './events.queries';

/** An event at which somebody is expected: where, when, and from when on it is prepared. */
export type EventOfPerson = {
  id: string;
  schoolId: string | null;
  kind: string;
  title: string;
  place: string;
  isOwner: boolean;
  startsOn: Day;
  endsOn: Day;
  startTime: string | null;
  endTime: string | null;
  preparationDays: number;
  ruleKey: string | null;
  updatedAt: Date;
};

const teamRoles: readonly string[] = roles.filter((role) => reachOfRole(role, 'survey.answer') !== null);

/**
 * Where a person is expected from one day up to another, ends included: as the owner, by name, or as one of the team or
 * the school by the roles in force on `from`. What is cancelled is left out, the soonest comes first. Two queries.
 */
export async function eventsFor(tx: Tx, staffId: string, from: Day, until: Day): Promise<EventOfPerson[]> {
  const assignments = await tx.roleAssignment.findMany({
    where: { AND: [{ staffId }, spansDay(from)], staff: { OR: [{ leftOn: null }, { leftOn: { gt: toDate(from) } }] } },
    select: { role: true, schoolId: true },
  });
  if (assignments.length === 0) return [];
  const schoolIds = assignments.flatMap(({ schoolId }) => schoolId ?? []);
  const teamIds = assignments.flatMap(({ schoolId, role }) => (schoolId && teamRoles.includes(role) ? [schoolId] : []));
  const isOfBoard = assignments.some(({ schoolId }) => schoolId === null);
  const rows = await tx.event.findMany({
    where: {
      ...whereBetween({ from, until }),
      cancelledAt: null,
      AND: [
        isOfBoard ? {} : { OR: [{ schoolId: null }, { schoolId: { in: schoolIds } }] },
        {
          OR: [
            { ownerId: staffId },
            { participants: { some: { staffId } } },
            { audience: 'board' },
            { audience: 'school', schoolId: { in: schoolIds } },
            { audience: 'team', schoolId: { in: teamIds } },
          ],
        },
      ],
    },
    select: {
      id: true,
      schoolId: true,
      kind: true,
      title: true,
      place: true,
      ownerId: true,
      startsOn: true,
      endsOn: true,
      startTime: true,
      endTime: true,
      preparationDays: true,
      ruleKey: true,
      updatedAt: true,
    },
    orderBy: [{ startsOn: 'asc' }, { startTime: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  });
  return rows.map(({ ownerId, startsOn, endsOn, ...row }) => ({
    ...row,
    isOwner: ownerId === staffId,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
  }));
}
