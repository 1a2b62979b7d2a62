import { isoWeekOf } from '#domain/calendar/iso-week';
import { madeUpYear } from './made-up-year';
import {
  dayInYear,
  mayLie,
  nthWeekdayOf,
  schoolWeeksOf,
  spread,
  type Wanted,
  wantedBy,
  type YearKnown,
} from './wanted';

const year: YearKnown = { ...madeUpYear(), neverWeeks: [36] };
const first = (wanted: ReturnType<typeof wantedBy>) => (wanted as Wanted[]).map(({ nth, days }) => `${nth} ${days[0]}`);

it('lies three weeks after each test period, on the weekday of that week', () => {
  const when = { what: 'afterTestPeriod', moment: null, weeks: 3, weekday: 2 } as const;
  expect(first(wantedBy(when, year))).toEqual(['B 2026-11-17', 'M 2027-02-23', 'E 2027-07-06']);
  expect(wantedBy({ ...when, moment: 'M' }, { ...year, testPeriods: [] })).toBe('noTestPeriod');
});

it('looks on from there, and back before a period; never into the period itself', () => {
  const before = wantedBy({ what: 'beforeTestPeriod', moment: 'M', weeks: 0, weekday: 3 }, year) as Wanted[];
  expect(before[0]?.days[0]).toBe('2027-01-10');
  const after = wantedBy({ what: 'afterTestPeriod', moment: 'B', weeks: 0, weekday: 1 }, year) as Wanted[];
  expect(after[0]?.days[0]).toBe('2026-10-31');
});

it('counts weeks with school only, without those kept free', () => {
  const mondays = schoolWeeksOf(year);
  expect(mondays[0]).toBe('2026-08-24');
  expect(mondays.map(isoWeekOf)).not.toContain(36);
  expect(mondays).not.toContain('2026-10-19');
  const every = wantedBy({ what: 'everyNWeeks', weeks: 2, weekday: 4 }, year) as Wanted[];
  expect(every.slice(0, 2).map(({ days }) => days[0])).toEqual(['2026-08-27', '2026-09-17']);
  expect(every[0]?.days).toEqual(['2026-08-27', '2026-08-28', '2026-08-24', '2026-08-25', '2026-08-26']);
});

it('knows the nth and the last weekday of a month', () => {
  expect(nthWeekdayOf(2026, { month: 11, nth: 2, weekday: 2 })).toBe('2026-11-10');
  expect(nthWeekdayOf(2026, { month: 12, nth: -1, weekday: 4 })).toBe('2026-12-31');
  const when = { what: 'onNthWeekday', nth: 3, weekday: 1, months: [6, 1] } as const;
  expect(first(wantedBy(when, year))).toEqual(['1 2027-01-18', '6 2027-06-21']);
});

it('finds a day of the year, or a date the country sets', () => {
  expect(dayInYear('03-15', '2026-2027')).toBe('2027-03-15');
  expect(dayInYear('10-01', '2026-2027')).toBe('2026-10-01');
  expect(dayInYear('02-29', '2026-2027')).toBeNull();
  expect(first(wantedBy({ what: 'onDay', day: null, nationalDate: 'finalAdvice' }, year))).toEqual(['1 2027-03-24']);
  expect(wantedBy({ what: 'onDay', day: '02-30', nationalDate: null }, year)).toBe('outsideYear');
  const without = { ...year, nationalDates: [] };
  expect(wantedBy({ what: 'onDay', day: null, nationalDate: 'finalAdvice' }, without)).toBe('noNationalDate');
});

it('spreads people over the days with school', () => {
  const between = { from: '2026-10-12', until: '2026-10-30' };
  expect(spread(between, { at: 0, of: 2 }, year)[0]).toBe('2026-10-12');
  expect(spread(between, { at: 1, of: 2 }, year)[0]).toBe('2026-10-26');
  expect(spread(between, { at: 0, of: 2 }, year)).toHaveLength(10);
  expect(spread({ from: '2026-10-30', until: '2026-10-12' }, { at: 0, of: 1 }, year)).toEqual([]);
});

it('lies nowhere without school, nor in a week kept free', () => {
  expect(mayLie('2026-11-18', year)).toBe(true);
  expect(mayLie('2026-11-17', year)).toBe(false);
  expect(mayLie('2026-12-25', year)).toBe(false);
  expect(mayLie('2026-09-01', year)).toBe(false);
});
