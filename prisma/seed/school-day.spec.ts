import { schoolDayAt } from './school-day';

it.each([
  ['a Saturday', '2026-11-29', 6, '2026-12-07'],
  ['a Sunday back', '2026-12-01', -2, '2026-11-27'],
  ['a Tuesday', '2026-11-29', 2, '2026-12-01'],
  ['the day itself back', '2026-12-04', -2, '2026-12-02'],
  ['Christmas', '2026-12-20', 5, '2026-12-28'],
])('meets no day without school: %s', (_what, today, days, expected) => {
  expect(schoolDayAt(today, days)).toBe(expected);
});
