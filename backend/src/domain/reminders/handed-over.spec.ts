import type { SchoolCalendar } from '#domain/calendar/school-days';
import { isToldToStandIn } from './handed-over';

const calendar: SchoolCalendar = { holidays: [], freeDays: [], knownSchoolYears: ['2026-2027'] };
const reader = { calendars: [calendar], workingDays: [1, 2, 3, 4, 5], leaves: [], weeklyOn: null };
const partTime = { ...reader, workingDays: [1, 2] };
/** From Wednesday up to and including Friday. */
const leave = { fromOn: '2027-03-03', untilOn: '2027-03-05' };
const [monday, tuesday, wednesday, friday] = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-05'];

it.each([
  ['during the leave', wednesday, { dueOn: friday, reader }, true],
  ['before it, to who reads during it', tuesday, { dueOn: friday, reader }, false],
  ['on the last day before it, to who does not', tuesday, { dueOn: friday, reader: partTime }, true],
  ['not earlier', monday, { dueOn: friday, reader: partTime }, false],
  ['to who gets one mail a week, in the mail before it', monday, { dueOn: friday, reader: { ...reader, weeklyOn: 1 } }, true], // prettier-ignore
  ['the day before, of what is due on its first day', tuesday, { dueOn: wednesday, reader }, true],
  ['not of what is due before it', tuesday, { dueOn: tuesday, reader: partTime }, false],
  ['not of what is due after it', tuesday, { dueOn: '2027-03-08', reader: partTime }, false],
  ['not after it', '2027-03-08', { dueOn: friday, reader }, false],
] as const)('work of a colleague is told %s', (_when, today, of, expected) => {
  expect(isToldToStandIn(today, leave, of)).toBe(expected);
});
