import { addDays, type Day, daysBetween, dayOf, weekdayOf, yearOf } from './day';

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The week of a day, 1 to 53: week 1 holds the first Thursday of the year (ISO 8601). */
export function isoWeekOf(day: Day): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor(daysBetween(dayOf(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}
