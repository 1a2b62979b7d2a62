import type { Day } from '#domain/calendar/day';
import { isSchoolDay, type SchoolCalendar } from '#domain/calendar/school-days';
import { taskStatus, type TaskStatus } from '#domain/review-tasks/task-status';

/** When the digest of a school day goes out, on the wall in Europe/Amsterdam. */
export const digestTime = '07:30';

export type DigestTask = { id: string; dueOn: Day; isDone: boolean; calendar: SchoolCalendar };
export type Digest<Task, Note = never> = { overdue: Task[]; dueToday: Task[]; dueSoon: Task[]; notes: Note[] };

/**
 * What the mail of today says to one person, most urgent first. Null when nothing is due or overdue and nobody wrote
 * something: then there is no mail. What is due soon comes along in a mail that goes out anyway, but never causes one.
 * `notes`: what colleagues wrote since the last mail.
 */
export function digestFor<Task extends DigestTask, Note = never>(
  tasks: readonly Task[],
  today: Day,
  notes: readonly Note[] = [],
): Digest<Task, Note> | null {
  const inOrder = [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
  const withStatus = (status: TaskStatus) =>
    inOrder.filter((task) => taskStatus(task, today, task.calendar) === status);
  const due = { overdue: withStatus('overdue'), dueToday: withStatus('dueToday'), dueSoon: withStatus('dueSoon') };
  return due.overdue.length + due.dueToday.length + notes.length > 0 ? { ...due, notes: [...notes] } : null;
}

/** A person hears from Koers only on a day on which at least one of the own schools is open. */
export const isDigestDay = (day: Day, calendars: readonly SchoolCalendar[]): boolean =>
  calendars.some((calendar) => isSchoolDay(day, calendar));

/** The same digest sent again after a crash carries the same Message-ID, so that mail programs show it once. */
export const digestMessageId = (staffId: string, day: Day, host: string): string =>
  `<digest.${day}.${staffId}@${host}>`;
