import fc from 'fast-check';
import { addDays } from './day';
import { instantOf, wallTimeOf } from './wall-clock';

it.each([
  ['2026-11-23T23:30:00Z', { day: '2026-11-24', time: '00:30' }],
  ['2026-07-01T22:30:00Z', { day: '2026-07-02', time: '00:30' }],
  ['2027-03-28T00:59:00Z', { day: '2027-03-28', time: '01:59' }],
  ['2027-03-28T01:00:00Z', { day: '2027-03-28', time: '03:00' }],
])('at %s the wall shows %o', (instant, expected) => {
  expect(wallTimeOf(new Date(instant))).toEqual(expected);
});

it.each([
  ['in winter', '2027-02-01', '07:30', '2027-02-01T06:30:00.000Z'],
  ['in summer', '2027-06-01', '07:30', '2027-06-01T05:30:00.000Z'],
  ['an hour that comes twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['an hour that does not exist: just after', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
])('%s: %s %s is %s', (_when, day, time, expected) => {
  expect(instantOf(day, time).toISOString()).toBe(expected);
});

it('goes there and back for every minute that exists once', () => {
  const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
  const anyTime = fc
    .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(anyDay, anyTime, (day, time) => {
      expect(wallTimeOf(instantOf(day, time))).toEqual({ day, time });
    }),
  );
});
