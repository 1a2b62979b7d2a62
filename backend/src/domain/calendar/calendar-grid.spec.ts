import fc from 'fast-check';
import {
  daysFrom,
  daysOfMonth,
  isoWeekOf,
  mondayOf,
  monthAfter,
  monthOf,
  monthsOf,
  weekOf,
  weeksOfMonth,
} from './calendar-grid';
import { addDays, daysBetween, weekdayOf } from './day';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));

it('begins a week on Monday, over the end of a year too', () => {
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(weekOf('2026-11-29')).toEqual(daysFrom('2026-11-23', '2026-11-29'));
  expect(daysFrom('2026-11-29', '2026-11-28')).toEqual([]);
});

it.each([
  ['2026-11-29', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('counts weeks as the wall calendar does: %s is in week %d', (day, week) => expect(isoWeekOf(day)).toBe(week));

it('lays out a month in whole weeks', () => {
  expect(weeksOfMonth('2027-02')).toHaveLength(4);
  expect(weeksOfMonth('2026-08').map(([monday]) => monday)).toEqual([
    '2026-07-27',
    '2026-08-03',
    '2026-08-10',
    '2026-08-17',
    '2026-08-24',
    '2026-08-31',
  ]);
});

it('runs a school year from August up to and including July', () => {
  const months = monthsOf('2026-2027');
  expect([months[0], months[5], months.at(-1), months.length]).toEqual(['2026-08', '2027-01', '2027-07', 12]);
  expect(months.flatMap(daysOfMonth)).toEqual(daysFrom('2026-08-01', '2027-07-31'));
});

it('has every day of a month once, in whole weeks that hang together', () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      const weeks = weeksOfMonth(monthOf(day));
      const days = weeks.flat();
      expect(days.filter((one) => monthOf(one) === monthOf(day))).toEqual(daysOfMonth(monthOf(day)));
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === 1)).toBe(true);
      expect(daysBetween(days[0]!, days.at(-1)!)).toBe(days.length - 1);
      expect(weekOf(day)).toContain(day);
    }),
  ));

it('goes months forward and back to where it came from', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, months) =>
      expect(monthAfter(monthAfter(monthOf(day), months), -months)).toBe(monthOf(day)),
    ),
  ));
