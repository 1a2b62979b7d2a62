import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { isAway } from '#domain/leaves/leave-days';
import { type DayRange, isSchoolDay, type SchoolCalendar } from '#domain/calendar/school-days';

/** When somebody reads mail of Koers. */
export type Reader = {
  /** Of the own schools: the person works when one of them is open. */
  calendars: readonly SchoolCalendar[];
  /** 1 = Monday … 7 = Sunday; none at all means that nobody has entered them. */
  workingDays: readonly number[];
  /** Both ends included. */
  leaves: readonly DayRange[];
  /** The weekday of a weekly overview, 1 … 5; null for a mail on any school day. */
  weeklyOn: number | null;
};

/** Further back than this nobody looks for the last day on which a person could still be told. */
const longestAbsence = 120;

/** Works on that day: a school of theirs is open, it is no day off, and there is no leave. */
export const worksOn = (day: Day, { calendars, workingDays, leaves }: Reader): boolean =>
  (workingDays.length === 0 || workingDays.includes(weekdayOf(day))) &&
  !isAway(day, leaves) &&
  calendars.some((calendar) => isSchoolDay(day, calendar));

/**
 * Whether a mail may go to this person on that day. Who chose one a week gets it on that weekday or the first working day
 * after it; in a week without any of those, on its last working day.
 */
export function readsOn(day: Day, reader: Reader): boolean {
  if (!worksOn(day, reader)) return false;
  const { weeklyOn } = reader;
  if (weeklyOn === null) return true;
  const monday = addDays(day, 1 - weekdayOf(day));
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)).filter((one) => worksOn(one, reader));
  return day === (days.find((one) => weekdayOf(one) >= weeklyOn) ?? days.at(-1));
}

/** The last day before this one on which the person reads mail; null when there is none in the four months before. */
export function lastReadingDayBefore(day: Day, reader: Reader): Day | null {
  for (let back = 1; back <= longestAbsence; back++) {
    const candidate = addDays(day, -back);
    if (readsOn(candidate, reader)) return candidate;
  }
  return null;
}
