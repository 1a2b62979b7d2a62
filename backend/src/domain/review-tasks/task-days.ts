import { addDays, type Day } from '#domain/calendar/day';

/** A day to do something lies at most this far ahead. */
const furthestDays = 731;

/** Why somebody cannot put a task on this day; null when it is right. */
export function dayProblem(day: Day, today: Day): 'reviewTask.dayPast' | 'reviewTask.dayTooFar' | null {
  if (day < today) return 'reviewTask.dayPast';
  return day > addDays(today, furthestDays) ? 'reviewTask.dayTooFar' : null;
}

/** The same for postponing, which only goes forward. */
export const postponeProblem = (to: Day, { dueOn, today }: { dueOn: Day; today: Day }) =>
  to <= dueOn ? 'reviewTask.notLater' : dayProblem(to, today);
