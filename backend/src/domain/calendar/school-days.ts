import { addDays, type Day, weekdayOf } from './day';
import { publicHolidayOn } from './public-holidays';
import { type SchoolYear, schoolYearOf } from './school-year';

/** Both ends included. */
export type DayRange = { fromOn: Day; untilOn: Day };

/** When one school is closed: the holidays of its region, its own free days, and which years have a holiday table. */
export type SchoolCalendar = {
  holidays: readonly DayRange[];
  freeDays: readonly DayRange[];
  knownSchoolYears: readonly SchoolYear[];
};

/** Of nobody in particular: weekdays that are no public holiday. */
export const noCalendar: SchoolCalendar = { holidays: [], freeDays: [], knownSchoolYears: [] };

const covers = (ranges: readonly DayRange[], day: Day) =>
  ranges.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);

export function isSchoolDay(day: Day, { holidays, freeDays }: SchoolCalendar): boolean {
  return weekdayOf(day) <= 5 && publicHolidayOn(day) === null && !covers(holidays, day) && !covers(freeDays, day);
}

/** False for a year whose holidays nobody has entered: the screen says so, since only public holidays are kept then. */
export const hasHolidayTable = (day: Day, calendar: SchoolCalendar): boolean =>
  calendar.knownSchoolYears.includes(schoolYearOf(day));

/** The day itself when it is a school day, else the first one after it. A year without school days is refused. */
export function nextSchoolDayOn(day: Day, calendar: SchoolCalendar): Day {
  for (let ahead = 0; ahead <= 366; ahead++) {
    const candidate = addDays(day, ahead);
    if (isSchoolDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`No school day within a year after ${day}`);
}

/** The nth school day after a day; n = 0 gives the day itself or the first school day after it. */
export function addSchoolDays(day: Day, n: number, calendar: SchoolCalendar): Day {
  let reached = nextSchoolDayOn(day, calendar);
  for (let passed = 0; passed < n; passed++) reached = nextSchoolDayOn(addDays(reached, 1), calendar);
  return reached;
}

/** The nth school day before a day; where a year holds none, a day a year back. */
export function schoolDayBefore(day: Day, n: number, calendar: SchoolCalendar): Day {
  let reached = day;
  for (let passed = 0, back = 0; passed < n && back <= 366; back++) {
    reached = addDays(reached, -1);
    if (isSchoolDay(reached, calendar)) passed++;
  }
  return reached;
}

/** School days from the one after `from` up to and including `to`; 0 when `to` is not later. */
export function schoolDaysBetween(from: Day, to: Day, calendar: SchoolCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isSchoolDay(day, calendar)) count++;
  return count;
}
