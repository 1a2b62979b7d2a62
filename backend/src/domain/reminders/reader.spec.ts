import type { SchoolCalendar } from '#domain/calendar/school-days';
import { lastReadingDayBefore, type Reader, readsOn, worksOn } from './reader';

const calendar: SchoolCalendar = {
  holidays: [{ fromOn: '2027-02-13', untilOn: '2027-02-21' }],
  freeDays: [{ fromOn: '2027-03-05', untilOn: '2027-03-05' }],
  knownSchoolYears: ['2026-2027'],
};
const reader = (given: Partial<Reader> = {}): Reader => ({
  ...{ calendars: [calendar], workingDays: [1, 2, 3, 4, 5], leaves: [], weeklyOn: null },
  ...given,
});

it('works when one of the own schools is open', () => {
  const open = { ...calendar, holidays: [] };
  expect(worksOn('2027-02-15', reader())).toBe(false);
  expect(worksOn('2027-02-15', reader({ calendars: [calendar, open] }))).toBe(true);
  expect(worksOn('2027-02-22', reader({ calendars: [] }))).toBe(false);
});

it('does not work on days off and during leave, both ends included', () => {
  const away = reader({ workingDays: [3, 4, 5], leaves: [{ fromOn: '2027-03-03', untilOn: '2027-03-04' }] });
  const week = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-10'];
  expect(week.map((day) => worksOn(day, away))).toEqual([false, false, false, false, true]);
  expect(worksOn('2027-03-01', reader({ workingDays: [] }))).toBe(true);
});

it.each([
  ['on the day they chose', '2027-03-01', 1, [1, 2, 3, 4, 5]],
  ['on the first working day after it', '2027-03-03', 1, [3, 4]],
  ['on the last working day when the chosen one is free', '2027-03-04', 5, [1, 2, 3, 4, 5]],
])('who wants one mail a week gets it %s', (_when, expected, weeklyOn, workingDays) => {
  const days = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'];
  expect(days.filter((day) => readsOn(day, reader({ weeklyOn, workingDays })))).toEqual([expected]);
});

it('knows the last day before an absence', () => {
  expect(lastReadingDayBefore('2027-02-22', reader())).toBe('2027-02-12');
  const longGone = reader({ leaves: [{ fromOn: '2026-01-01', untilOn: '2027-02-21' }] });
  expect(lastReadingDayBefore('2027-02-22', longGone)).toBeNull();
});
