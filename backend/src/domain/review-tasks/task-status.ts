import type { Day } from '#domain/calendar/day';
import { type SchoolCalendar, schoolDaysBetween } from '#domain/calendar/school-days';

export type TaskStatus = 'done' | 'overdue' | 'dueToday' | 'dueSoon' | 'later';

/** Within this many school days a task is due soon. */
const soon = 5;

export function taskStatus(
  { dueOn, isDone }: { dueOn: Day; isDone: boolean },
  today: Day,
  calendar: SchoolCalendar,
): TaskStatus {
  if (isDone) return 'done';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'dueToday';
  return schoolDaysBetween(today, dueOn, calendar) <= soon ? 'dueSoon' : 'later';
}
