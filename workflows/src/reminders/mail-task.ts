import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import type { Day } from '#domain/calendar/day';
import { isToldToStandIn } from '#domain/reminders/handed-over';
import type { Reader } from '#domain/reminders/reader';
import type { awayOn, Recipient, TaskRow } from './digest.queries';

type CalendarOf = (schoolId: string | null) => SchoolCalendar;
type Away = Awaited<ReturnType<typeof awayOn>>;

/** What a mail needs of a task: no title, which people made up and which may name a pupil. */
export const toTask = (
  { dueOn, remindOn, school, group, ownerId, owner: _owner, ownerRole: _role, isShared: _shared, ...row }: TaskRow,
  calendar: SchoolCalendar,
) => ({
  ...row,
  dueOn: toDay(dueOn),
  remindOn: remindOn && toDay(remindOn),
  calendar,
  schoolName: school?.name ?? null,
  groupName: group?.name ?? null,
  hasOwner: ownerId !== null,
});

/** Those somebody owns; for an administrator also those that nobody owns yet. */
export function ownTasks(person: Recipient, open: readonly TaskRow[], calendarOf: CalendarOf) {
  const isAdministrator = person.roles.some(({ role }) => role === 'administrator');
  return open
    .filter(({ ownerId }) => ownerId === person.id || (ownerId === null && isAdministrator))
    .map((row) => toTask(row, calendarOf(row.schoolId)));
}

/**
 * Of colleagues who are away and named this person as a substitute; own reminders, and what they keep to themselves, stay
 * theirs. Before the leave its page is all that can be opened.
 */
export function tasksOfAway(
  { id, today, reader }: { id: string; today: Day; reader: Reader },
  { away, open }: { away: Away; open: readonly TaskRow[] },
  calendarOf: CalendarOf,
) {
  return away
    .filter(({ substituteId }) => substituteId === id)
    .flatMap(({ staffId, staff, ...days }) => {
      const leave = { fromOn: toDay(days.fromOn), untilOn: toDay(days.untilOn) };
      const isHandedOver = ({ ownerId, isShared, dueOn }: TaskRow) =>
        ownerId === staffId && isShared && isToldToStandIn(today, leave, { dueOn: toDay(dueOn), reader });
      const ahead = today < leave.fromOn ? { path: '/leaves', insteadFrom: leave.fromOn } : {};
      const beside = { remindOn: null, insteadOf: fullName(staff), ...ahead };
      return open.filter(isHandedOver).map((row) => ({ ...toTask(row, calendarOf(row.schoolId)), ...beside }));
    })
    .filter((task, at, all) => all.findIndex(({ id: same }) => same === task.id) === at);
}

/** The weekday of who chose one overview a week. */
export const weeklyOnOf = ({ mailPreference }: Pick<Recipient, 'mailPreference'>): number | null =>
  mailPreference?.frequency === 'weekly' ? mailPreference.weekday : null;

export const toReader = ({ workingDays, leaves, ...person }: Recipient, calendars: SchoolCalendar[]): Reader => ({
  calendars,
  workingDays,
  leaves: leaves.map(({ fromOn, untilOn }) => ({ fromOn: toDay(fromOn), untilOn: toDay(untilOn) })),
  weeklyOn: weeklyOnOf(person),
});
