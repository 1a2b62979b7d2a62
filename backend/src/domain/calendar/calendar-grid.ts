import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from './day';
import { resultsYearOf, type SchoolYear } from './school-year';

/** `2026-11`: a month of a year. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The Monday of the week a day is in (ISO 8601). */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** 1 … 53 (ISO 8601): the week of the year that holds its Thursday. */
export function isoWeekOf(day: Day): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor(daysBetween(dayOf(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}

/** Both days belong to it; none when the second lies before the first. */
export function daysFrom(fromOn: Day, untilOn: Day): Day[] {
  const days: Day[] = [];
  for (let day = fromOn; day <= untilOn; day = addDays(day, 1)) days.push(day);
  return days;
}

export const weekOf = (day: Day): Day[] => daysFrom(mondayOf(day), addDays(mondayOf(day), 6));

const firstOf = (month: Month): Day => `${month}-01`;
const lastOf = (month: Month): Day => addDays(firstOf(monthAfter(month)), -1);

/** The month `months` later (or earlier, when negative). */
export const monthAfter = (month: Month, months = 1): Month =>
  monthOf(dayOf(yearOf(firstOf(month)), Number(month.slice(5)) + months, 1));

export const daysOfMonth = (month: Month): Day[] => daysFrom(firstOf(month), lastOf(month));

/** The whole weeks, Monday first, in which a month has a day. */
export function weeksOfMonth(month: Month): Day[][] {
  const weeks: Day[][] = [];
  for (let monday = mondayOf(firstOf(month)); monday <= lastOf(month); monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** August up to and including July. */
export const monthsOf = (schoolYear: SchoolYear): Month[] =>
  Array.from({ length: 12 }, (_one, at) => monthAfter(`${resultsYearOf(schoolYear) - 1}-08`, at));
