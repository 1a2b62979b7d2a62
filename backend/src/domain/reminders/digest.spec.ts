import type { SchoolCalendar } from '#domain/calendar/school-days';
import { digestFor, digestMessageId, isDigestDay } from './digest';

const calendar: SchoolCalendar = {
  holidays: [{ fromOn: '2027-02-13', untilOn: '2027-02-21' }],
  freeDays: [],
  knownSchoolYears: ['2026-2027'],
};
const task = (id: string, dueOn: string, isDone = false) => ({ id, dueOn, isDone, calendar });

it('says nothing when nothing is due, also when something is due soon', () => {
  expect(digestFor([task('a', '2027-03-05'), task('b', '2027-03-01', true)], '2027-03-04')).toBeNull();
});

it('puts the longest overdue first and brings along what is due soon', () => {
  const digest = digestFor(
    [task('a', '2027-03-05'), task('b', '2027-03-03'), task('c', '2027-03-01'), task('d', '2027-03-04')],
    '2027-03-04',
  );
  expect(digest).toMatchObject({
    overdue: [{ id: 'c' }, { id: 'b' }],
    dueToday: [{ id: 'd' }],
    dueSoon: [{ id: 'a' }],
  });
});

it('goes out for what a colleague wrote, also when nothing is due', () => {
  const soon = [task('a', '2027-03-05')];
  expect(digestFor(soon, '2027-03-04', ['a comment'])).toMatchObject({ dueSoon: [{ id: 'a' }], notes: ['a comment'] });
});

it('keeps still when all schools of a person are closed', () => {
  const open = { ...calendar, holidays: [] };
  expect(isDigestDay('2027-02-15', [calendar])).toBe(false);
  expect(isDigestDay('2027-02-15', [calendar, open])).toBe(true);
  expect(isDigestDay('2027-02-15', [])).toBe(false);
});

it('names the mail after person and day', () => {
  expect(digestMessageId('s1', '2027-02-01', 'koers.example')).toBe('<digest.2027-02-01.s1@koers.example>');
});
