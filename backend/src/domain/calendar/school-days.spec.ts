import fc from 'fast-check';
import { addDays } from './day';
import {
  addSchoolDays,
  hasHolidayTable,
  isSchoolDay,
  nextSchoolDayOn,
  schoolDaysBetween,
  type SchoolCalendar,
} from './school-days';

const zuid: SchoolCalendar = {
  holidays: [
    { fromOn: '2026-12-19', untilOn: '2027-01-03' },
    { fromOn: '2027-02-13', untilOn: '2027-02-21' },
  ],
  freeDays: [{ fromOn: '2027-03-10', untilOn: '2027-03-10' }],
  knownSchoolYears: ['2026-2027'],
};

it.each([
  ['an ordinary Monday', '2026-11-23', true],
  ['a Saturday', '2026-11-28', false],
  ['the first Monday of the Christmas holiday', '2026-12-21', false],
  ['the Monday after it', '2027-01-04', true],
  ['the school’s own study day', '2027-03-10', false],
  ['Easter Monday', '2027-03-29', false],
])('%s (%s) is a school day: %s', (_what, day, expected) => {
  expect(isSchoolDay(day, zuid)).toBe(expected);
});

it('counts on over a holiday', () => {
  expect(nextSchoolDayOn('2027-02-13', zuid)).toBe('2027-02-22');
  expect(addSchoolDays('2027-02-12', 1, zuid)).toBe('2027-02-22');
  expect(schoolDaysBetween('2027-02-12', '2027-02-24', zuid)).toBe(3);
});

it('knows which years have a table', () => {
  expect(hasHolidayTable('2027-07-31', zuid)).toBe(true);
  expect(hasHolidayTable('2027-08-01', zuid)).toBe(false);
});

it('always lands on a school day, n school days further', () => {
  const anyDay = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2026-08-01', n));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, n) => {
      const first = nextSchoolDayOn(day, zuid);
      const reached = addSchoolDays(day, n, zuid);
      return isSchoolDay(reached, zuid) && schoolDaysBetween(first, reached, zuid) === n;
    }),
  );
});
