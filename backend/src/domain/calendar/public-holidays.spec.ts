import { easterOf, kingsDayOf, publicHolidayOn } from './public-holidays';

// Dates as published by the Rijksoverheid and in any almanac.
it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter %i falls on %s', (year, expected) => {
  expect(easterOf(year)).toBe(expected);
});

it('keeps King’s Day on Saturday when the 27th is a Sunday', () => {
  expect(kingsDayOf(2025)).toBe('2025-04-26');
  expect(kingsDayOf(2027)).toBe('2027-04-27');
});

it.each([
  ['2027-03-29', 'easterMonday'],
  ['2027-05-06', 'ascensionDay'],
  ['2027-05-07', 'dayAfterAscension'],
  ['2027-05-17', 'whitMonday'],
  ['2030-05-05', 'liberationDay'],
  ['2027-05-05', null],
  ['2027-03-26', null],
])('%s is %s', (day, expected) => {
  expect(publicHolidayOn(day)).toBe(expected);
});
