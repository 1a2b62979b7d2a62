import { addDays, type Day, weekdayOf } from '#domain/calendar/day';

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

/** To put a task off until, when nothing is chosen yet: a week after that day, and on the Monday after it when that is a weekend. */
export function proposedDay(after: Day): Day {
  const day = addDays(after, 7);
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}
