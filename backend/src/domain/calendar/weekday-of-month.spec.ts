import { nthOf, weekdayCodeOf } from './weekday-of-month';

it.each([
  ['2026-12-01', 1],
  ['2026-12-07', 1],
  ['2026-12-08', 2],
  ['2026-12-28', 4],
  ['2026-12-29', -1],
])('knows which of its weekday %s is: %d', (day, nth) => expect(nthOf(day)).toBe(nth));

it.each([
  ['2026-11-30', 'MO'],
  ['2026-12-01', 'TU'],
  ['2026-12-06', 'SU'],
])('knows the code of the weekday of %s: %s', (day, code) => expect(weekdayCodeOf(day)).toBe(code));
