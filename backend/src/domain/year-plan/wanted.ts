import { closedBecause, type NamedCalendar } from '#domain/calendar/conflicts';
import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from '#domain/calendar/day';
import { isoWeekOf, mondayOf } from '#domain/calendar/iso-week';
import type { NationalDay } from '#domain/calendar/national-dates';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';
import type { DoesNotFitReason, Moment, RuleWhen } from './template';

export type PlannedPeriod = { moment: Moment; opensOn: Day; closesOn: Day };

/** What of a year decides on which days a rule would have its events. */
export type YearKnown = {
  schoolYear: SchoolYear;
  calendar: NamedCalendar;
  neverWeeks: readonly number[];
  testPeriods: readonly PlannedPeriod[];
  nationalDates: readonly NationalDay[];
};

/**
 * One event a rule asks for: `nth` tells it from the others of the rule, in every laying out the same. `days` are those it
 * may stand on, the one meant first, the best next one after it.
 */
export type Wanted = { nth: string; days: readonly Day[] };

const twoWeeks = 14;

/** What a rule asks for in a year, or why it asks for nothing. `perTeacherBetween` asks it per teacher: see `spread`. */
export function wantedBy(
  when: Exclude<RuleWhen, { what: 'perTeacherBetween' }>,
  year: YearKnown,
): Wanted[] | DoesNotFitReason {
  switch (when.what) {
    case 'afterTestPeriod':
    case 'beforeTestPeriod':
      return aroundPeriods(when, year);
    case 'everyNWeeks':
      return everyNWeeks(when, year);
    case 'onNthWeekday':
      return onNthWeekday(when, year);
    case 'onDay':
      return onDay(when, year);
  }
}

type Around = Extract<RuleWhen, { what: 'afterTestPeriod' | 'beforeTestPeriod' }>;

/** So many weeks after a period closes, or before it opens: that day or weekday, else the days that follow (or precede). */
function aroundPeriods({ what, moment, weeks, weekday }: Around, year: YearKnown): Wanted[] | DoesNotFitReason {
  const periods = year.testPeriods.filter((one) => moment === null || one.moment === moment);
  if (periods.length === 0) return 'noTestPeriod';
  const after = what === 'afterTestPeriod';
  return periods.map((period) => {
    const from = after ? addDays(period.closesOn, 7 * weeks) : addDays(period.opensOn, -7 * weeks);
    const meant = weekday === null ? from : inWeekOf(from, weekday);
    const span = range(0, twoWeeks).map((days) => addDays(meant, after ? days : -days));
    const isOutside = (day: Day) => (after ? day > period.closesOn : day < period.opensOn);
    return { nth: period.moment, days: inYear(span.filter(isOutside), year) };
  });
}

/** Weeks without a single school day, and weeks in which nothing is laid, do not count. */
function everyNWeeks({ weeks, weekday }: Extract<RuleWhen, { what: 'everyNWeeks' }>, year: YearKnown): Wanted[] {
  return schoolWeeksOf(year)
    .filter((_monday, at) => at % weeks === 0)
    .map((monday, at) => ({ nth: String(at + 1), days: inYear(weekFrom(monday, weekday), year) }));
}

type NthWeekday = Extract<RuleWhen, { what: 'onNthWeekday' }>;

function onNthWeekday({ nth, weekday, months }: NthWeekday, year: YearKnown): Wanted[] {
  const first = yearOf(startOf(year.schoolYear));
  return [...new Set(months)]
    .map((month) => ({ month, year: month >= 8 ? first : first + 1 }))
    .sort((a, b) => a.year - b.year || a.month - b.month)
    .map(({ month, year: of }) => {
      const meant = nthWeekdayOf(of, { month, nth, weekday });
      const others = range(1, 6).flatMap((days) => [addDays(meant, days), addDays(meant, -days)]);
      return { nth: String(month), days: inYear([meant, ...others], year) };
    });
}

function onDay(
  { day, nationalDate }: Extract<RuleWhen, { what: 'onDay' }>,
  year: YearKnown,
): Wanted[] | DoesNotFitReason {
  const national = year.nationalDates.find(({ kind }) => kind === nationalDate);
  if (nationalDate !== null && !national) return 'noNationalDate';
  const meant = national?.fromOn ?? dayInYear(day ?? '', year.schoolYear);
  if (meant === null) return 'outsideYear';
  return [
    {
      nth: '1',
      days: inYear(
        range(0, twoWeeks).map((days) => addDays(meant, days)),
        year,
      ),
    },
  ];
}

/** `MM-DD` of a school year; null for a day that year does not have. */
export function dayInYear(monthAndDay: string, schoolYear: SchoolYear): Day | null {
  const first = yearOf(startOf(schoolYear));
  const [month = 0, dayOfMonth = 0] = monthAndDay.split('-').map(Number);
  if (!month || !dayOfMonth) return null;
  const day = dayOf(month >= 8 ? first : first + 1, month, dayOfMonth);
  return day.slice(5) === monthAndDay ? day : null;
}

/** The days from which one is chosen for each of so many people in turn, spread evenly; the one meant first. */
export function spread(
  between: { from: Day; until: Day },
  { at, of }: { at: number; of: number },
  year: YearKnown,
): Day[] {
  const open = schoolDays(between, year);
  const meant = Math.floor((at * open.length) / Math.max(1, of));
  return open
    .map((day, place) => ({ day, away: Math.abs(place - meant), place }))
    .sort((a, b) => a.away - b.away || a.place - b.place)
    .map(({ day }) => day);
}

/** Mondays of the weeks that have a school day and are not kept free. */
export function schoolWeeksOf(year: YearKnown): Day[] {
  const days = schoolDays({ from: startOf(year.schoolYear), until: endOf(year.schoolYear) }, year);
  return [...new Set(days.map(mondayOf))];
}

/** Days on which something may be laid: there is school, and the week is not kept free. */
export const mayLie = (day: Day, { calendar, neverWeeks }: Pick<YearKnown, 'calendar' | 'neverWeeks'>): boolean =>
  closedBecause(day, calendar) === null && !neverWeeks.includes(isoWeekOf(day));

function schoolDays({ from, until }: { from: Day; until: Day }, year: YearKnown): Day[] {
  const days = from <= until ? range(0, daysBetween(from, until)).map((n) => addDays(from, n)) : [];
  return days.filter((day) => mayLie(day, year));
}

const inYear = (days: readonly Day[], { schoolYear }: YearKnown): Day[] =>
  days.filter((day) => startOf(schoolYear) <= day && day <= endOf(schoolYear));

const inWeekOf = (day: Day, weekday: number): Day => addDays(mondayOf(day), weekday - 1);

/** The weekday meant, then the later ones of that week, then the earlier ones. */
const weekFrom = (monday: Day, weekday: number): Day[] =>
  range(0, 4).map((n) => addDays(monday, (weekday - 1 + n) % 5));

export function nthWeekdayOf(
  year: number,
  { month, nth, weekday }: { month: number; nth: number; weekday: number },
): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  }
  const last = addDays(dayOf(year, month + 1, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_one, at) => from + at);
