import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isDay, weekdayOf } from './day';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['26-1-1', false],
  ['morgen', false],
])('%s is a day that exists: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it('adds and counts days as each other’s opposite', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
  );
});

it('counts the days of the week from Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
  expect(dayOf(2026, 3, 1)).toBe('2026-03-01');
});
