import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { SchoolCalendar } from '#domain/calendar/school-days';
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

/** Of colleagues who are away and named this person as a substitute; own reminders, and what they keep to themselves, stay theirs. */
export function tasksOfAway(
  person: Recipient,
  { away, open }: { away: Away; open: readonly TaskRow[] },
  calendarOf: CalendarOf,
) {
  const names = new Map(
    away
      .filter(({ substituteId }) => substituteId === person.id)
      .map(({ staffId, staff }) => [staffId, fullName(staff)]),
  );
  return open.flatMap((row) => {
    const insteadOf = names.get(row.ownerId ?? '');
    return insteadOf === undefined || !row.isShared
      ? []
      : [{ ...toTask(row, calendarOf(row.schoolId)), remindOn: null, insteadOf }];
  });
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
