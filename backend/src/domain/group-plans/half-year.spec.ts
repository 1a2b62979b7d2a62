import fc from 'fast-check';
import { addDays } from '#domain/calendar/day';
import {
  decidedFrom,
  decidingMoment,
  endOfHalf,
  halfYearAfter,
  halfYearBefore,
  halfYearOf,
  startOfHalf,
} from './half-year';

it.each([
  ['2026-07-31', '2025-2026', 2],
  ['2026-08-01', '2026-2027', 1],
  ['2027-01-31', '2026-2027', 1],
  ['2027-02-01', '2026-2027', 2],
])('%s lies in half %s/%i', (day, schoolYear, half) => {
  expect(halfYearOf(day)).toEqual({ schoolYear, half });
});

it('every day lies in the half year it is in, and half years follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = addDays('1990-01-01', days);
      const half = halfYearOf(day);
      expect(startOfHalf(half) <= day && day <= endOfHalf(half)).toBe(true);
      expect(startOfHalf(halfYearAfter(half))).toBe(addDays(endOfHalf(half), 1));
      expect(halfYearBefore(halfYearAfter(half))).toEqual(half);
      expect(decidedFrom(half) > startOfHalf(half) && decidedFrom(half) < endOfHalf(half)).toBe(true);
    }),
  );
});

it('is decided by M in winter and E in summer', () => {
  expect([decidingMoment(1), decidingMoment(2)]).toEqual(['M', 'E']);
});
