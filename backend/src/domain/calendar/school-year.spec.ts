import {
  endOf,
  isSchoolYear,
  resultsYearOf,
  schoolYearAfter,
  schoolYearOf,
  schoolYearOfResults,
  startOf,
} from './school-year';

it.each([
  ['the last day of the old year', '2026-07-31', '2025-2026'],
  ['the first day of the new year', '2026-08-01', '2026-2027'],
  ['New Year', '2027-01-01', '2026-2027'],
])('%s (%s) lies in %s', (_when, day, expected) => {
  expect(schoolYearOf(day)).toBe(expected);
});

it('names results after the year they come in', () => {
  expect(resultsYearOf('2025-2026')).toBe(2026);
  expect(schoolYearOfResults(2026)).toBe('2025-2026');
  expect(schoolYearAfter('2025-2026', -2)).toBe('2023-2024');
});

it('starts in August and ends in July', () => {
  expect([startOf('2026-2027'), endOf('2026-2027')]).toEqual(['2026-08-01', '2027-07-31']);
});

it.each([
  ['2025-2026', true],
  ['2025-2027', false],
  ['2025', false],
  ['25-26', false],
])('%s is a school year: %s', (text, expected) => {
  expect(isSchoolYear(text)).toBe(expected);
});
