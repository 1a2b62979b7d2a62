import { addDays, type Day } from '#domain/calendar/day';
import { nextSchoolDayOn, noCalendar, schoolDayBefore } from '#domain/calendar/school-days';

/** So many days ahead, or back when negative: no weekend and no public holiday; forwards the next, backwards the last before it. */
export const schoolDayAt = (today: Day, days: number): Day =>
  days < 0
    ? schoolDayBefore(addDays(today, days + 1), 1, noCalendar)
    : nextSchoolDayOn(addDays(today, days), noCalendar);
