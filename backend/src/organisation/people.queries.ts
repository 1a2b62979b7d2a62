import type { Tx } from '#backend/database/database';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { spansDay } from '#backend/platform/spans-day';
import type { Day } from '#domain/calendar/day';

const visitingRoles = ['coach', 'schoolLeader', 'teacher', 'adviser'];

/** Who works at these schools and can be asked to come; somebody with two roles comes twice. */
export const peopleAt = (tx: Tx, schoolIds: readonly string[], today: Day) =>
  tx.roleAssignment.findMany({
    where: {
      schoolId: { in: [...schoolIds] },
      role: { in: visitingRoles },
      ...spansDay(today),
      staff: whereEmployedOn(today),
    },
    select: { staffId: true, role: true, schoolId: true, staff: { select: { firstName: true, lastName: true } } },
    orderBy: [{ staff: { lastName: 'asc' } }, { staffId: 'asc' }],
  });

/** How many of these work at the board, so that nobody shares with somebody who is not there. */
export const countEmployed = (tx: Tx, ids: readonly string[], today: Day) =>
  tx.staff.count({ where: { id: { in: [...ids] }, ...whereEmployedOn(today) } });

/** Who speaks for the board in a talk with a school. */
export const peopleOfBoard = (tx: Tx, today: Day) =>
  tx.roleAssignment.findMany({
    where: { role: { in: ['boardMember', 'qualityOfficer'] }, ...spansDay(today), staff: whereEmployedOn(today) },
    select: { staffId: true, staff: { select: { firstName: true, lastName: true } } },
    orderBy: [{ staff: { lastName: 'asc' } }, { staffId: 'asc' }],
  });
