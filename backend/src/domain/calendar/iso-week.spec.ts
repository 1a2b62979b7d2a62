import { isoWeekOf, mondayOf } from './iso-week';

it.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2021-01-03', 53],
  ['2026-11-29', 48],
])('%s lies in week %i', (day, week) => {
  expect(isoWeekOf(day)).toBe(week);
});

it('finds the Monday of a week, also of a Sunday and of a Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});
