import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { closesSchool } from '#backend/organisation/school-calendars.queries';
import { toDate, toDay } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { reachOfRole, roles } from '#contract/permissions';
import type { GuardedHour } from '#contract/calendar-days';
import type { GuardedLesson, NamedCalendar, NamedRange } from '#domain/calendar/conflicts';
import type { Day } from '#domain/calendar/day';
import type { Colleague } from '#domain/calendar/expected';
import { schoolYearOf } from '#domain/calendar/school-year';
import { eventRow, type EventRow, whereBetween } from './events.queries';

const teamRoles: readonly string[] = roles.filter((role) => reachOfRole(role, 'survey.answer') !== null);
type Days = { from: Day; until: Day };

/** Everybody with a role at these schools on a day, for the whole board where there are none; each role a row. */
export async function colleaguesAt(
  tx: Tx,
  schoolIds: readonly string[],
  day: Day,
): Promise<(Colleague & { role: string })[]> {
  const rows = await tx.roleAssignment.findMany({
    where: {
      AND: [spansDay(day), { schoolId: { in: [...schoolIds] } }],
      staff: { OR: [{ leftOn: null }, { leftOn: { gt: toDate(day) } }] },
    },
    select: { staffId: true, schoolId: true, role: true },
    orderBy: { staffId: 'asc' },
  });
  return rows.map((row) => ({ ...row, isOfTeam: teamRoles.includes(row.role) }));
}

/** Members of the board on a day. */
export async function boardMembers(tx: Tx, day: Day): Promise<string[]> {
  const rows = await tx.roleAssignment.findMany({
    where: {
      AND: [spansDay(day), { schoolId: null, role: 'boardMember' }],
      staff: { OR: [{ leftOn: null }, { leftOn: { gt: toDate(day) } }] },
    },
    select: { staffId: true },
    orderBy: { staffId: 'asc' },
  });
  return [...new Set(rows.map(({ staffId }) => staffId))];
}

export type PersonKnown = { name: string; workingDays: readonly number[] };

export async function peopleKnown(tx: Tx, ids: readonly string[]): Promise<Map<string, PersonKnown>> {
  const rows = await tx.staff.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true, workingDays: true },
  });
  return new Map(rows.map(({ id, workingDays, ...names }) => [id, { name: fullName(names), workingDays }]));
}

const toRange = ({ name, fromOn, untilOn }: { name: string; fromOn: Date; untilOn: Date }): NamedRange => ({
  name,
  fromOn: toDay(fromOn),
  untilOn: toDay(untilOn),
});

/** When these schools are closed and by what; the key null is the board's: the holidays of its region only. */
export async function namedCalendarsOf(
  tx: Tx,
  schoolIds: readonly string[],
  { from, until }: Days,
): Promise<Map<string | null, NamedCalendar>> {
  const within = { fromOn: { lte: toDate(until) }, untilOn: { gte: toDate(from) } };
  const schools = await tx.school.findMany({
    where: { id: { in: [...schoolIds] } },
    select: { id: true, region: true, freeDays: { where: within, orderBy: { fromOn: 'asc' } } },
  });
  const board = await tx.board.findFirst({ select: { region: true } });
  const holidays = await tx.holiday.findMany({ where: within, orderBy: [{ fromOn: 'asc' }, { name: 'asc' }] });
  const closing = await closingEvents(tx, schoolIds, { from, until });
  const of = (region: string | null | undefined) => holidays.filter((one) => one.region === region).map(toRange);
  const calendars = schools.map(({ id, region, freeDays }): [string | null, NamedCalendar] => {
    const own = closing.filter(({ schoolId }) => schoolId === id).map(({ range }) => range);
    return [id, { holidays: of(region ?? board?.region), freeDays: [...freeDays.map(toRange), ...own] }];
  });
  return new Map([[null, { holidays: of(board?.region), freeDays: [] }], ...calendars]);
}

/** Free days and study days that stand as events for everybody at a school. */
async function closingEvents(tx: Tx, schoolIds: readonly string[], days: Days) {
  const rows = await tx.event.findMany({
    where: { ...whereBetween(days), ...closesSchool, schoolId: { in: [...schoolIds] } },
    select: { id: true, schoolId: true, title: true, startsOn: true, endsOn: true },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, schoolId, title, startsOn, endsOn }) => ({
    schoolId,
    range: { eventId: id, name: title, fromOn: toDay(startsOn), untilOn: toDay(endsOn) },
  }));
}

/** What stands in these days at a school or for one of these people, and is not cancelled. */
export const standing = (
  tx: Tx,
  { schoolIds, people, ...days }: Days & { schoolIds: readonly string[]; people: readonly string[] },
): Promise<EventRow[]> =>
  tx.event.findMany({
    where: {
      ...whereBetween(days),
      cancelledAt: null,
      startTime: { not: null },
      OR: [
        { schoolId: { in: [...schoolIds] } },
        { ownerId: { in: [...people] } },
        { participants: { some: { staffId: { in: [...people] } } } },
      ],
    },
    select: eventRow,
    orderBy: [{ startsOn: 'asc' }, { startTime: 'asc' }, { id: 'asc' }],
  });

/** The guarded lessons of the groups of a school in the year of a day, with the teacher of each weekday. */
export async function guardedLessons(
  tx: Tx,
  schoolIds: readonly string[],
  day: Day,
): Promise<{ lessons: GuardedLesson[]; groups: Map<string, string> }> {
  const rows = await tx.groupGuardedHours.findMany({
    where: { group: { schoolId: { in: [...schoolIds] }, schoolYear: schoolYearOf(day) } },
    select: {
      groupId: true,
      hours: true,
      group: { select: { name: true, teachers: { select: { staffId: true, workingDays: true } } } },
    },
    orderBy: { groupId: 'asc' },
  });
  const lessons = rows.flatMap(({ groupId, hours, group: { teachers } }) =>
    (hours as GuardedHour[]).map((hour) => ({
      ...hour,
      groupId,
      teacherIds: teachers.filter((one) => one.workingDays.includes(hour.weekday)).map(({ staffId }) => staffId),
    })),
  );
  return { lessons, groups: new Map(rows.map(({ groupId, group }) => [groupId, group.name])) };
}
