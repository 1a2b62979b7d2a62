import type { SchoolCalendar } from '#domain/calendar/school-days';
import { digestFor, digestMessageId, type DigestTask, type Morning, type Told } from './digest';

const calendar: SchoolCalendar = { holidays: [], freeDays: [], knownSchoolYears: ['2026-2027'] };
const task = (id: string, dueOn: string, remindOn: string | null = null): DigestTask => ({
  ...{ id, kind: 'analyseGroup', dueOn, calendar, remindOn },
});
const morning = (today: string, last: [on: string, ...ids: string[]] | null = null): Morning => ({
  today,
  reader: { calendars: [calendar], workingDays: [], leaves: [], weeklyOn: null },
  last: last && { on: last[0], ids: new Set(last.slice(1)) },
});
const say = (tasks: DigestTask[], when: Morning, more: Partial<Told<DigestTask, string>> = {}) =>
  digestFor<DigestTask, string>({ tasks, ...more }, when);

it('says nothing when nothing is due, or on a day without school', () => {
  expect(say([task('a', '2027-03-31')], morning('2027-03-04'))).toBeNull();
  expect(say([task('a', '2027-03-05')], morning('2027-03-06'))).toBeNull();
});

it('says once that something is due soon', () => {
  expect(say([task('a', '2027-03-05')], morning('2027-03-01'))).toMatchObject({ dueSoon: [{ id: 'a' }] });
  expect(say([task('a', '2027-03-05')], morning('2027-03-02', ['2027-03-01', 'a']))).toBeNull();
  expect(say([task('a', '2027-03-05')], morning('2027-03-02', ['2027-03-01']))).not.toBeNull();
});

it('says it anew of what was put off', () => {
  expect(say([task('a', '2027-03-19')], morning('2027-03-10', ['2027-03-08', 'a']))).toBeNull();
  expect(say([task('a', '2027-03-19')], morning('2027-03-12', ['2027-03-08', 'a']))).not.toBeNull();
});

it('puts the longest overdue first and brings along what is due soon', () => {
  const tasks = [
    task('a', '2027-03-05'),
    task('b', '2027-03-03'),
    task('c', '2027-03-01'),
    task('d', '2027-03-04'),
    task('e', '2027-04-20'),
  ];
  const digest = say(tasks, morning('2027-03-04', ['2027-03-03', 'a', 'b', 'c']));
  expect(digest).toMatchObject({
    overdue: [{ id: 'c' }, { id: 'b' }],
    dueToday: [{ id: 'd' }],
    dueSoon: [{ id: 'a' }],
    reminded: [],
  });
});

it('goes out for what a colleague wrote, also when nothing is due', () => {
  const when = morning('2027-03-04', ['2027-03-03', 'a']);
  expect(say([task('a', '2027-03-05')], when, { notes: ['a comment'] })).toMatchObject({
    dueSoon: [{ id: 'a' }],
    notes: ['a comment'],
  });
});

it('reminds on the day that was asked for, once', () => {
  const own = [task('a', '2027-04-20', '2027-03-06')];
  expect(say(own, morning('2027-03-05'))).toBeNull();
  expect(say(own, morning('2027-03-08', ['2027-03-05']))).toMatchObject({ reminded: [{ id: 'a' }], dueSoon: [] });
  expect(say(own, morning('2027-03-09', ['2027-03-08', 'a']))).toBeNull();
});

it('asks once to help a colleague', () => {
  const ofColleagues = [task('late', '2027-03-01')];
  expect(say([], morning('2027-03-05', ['2027-02-22']), { ofColleagues })).toBeNull();
  expect(say([], morning('2027-03-08', ['2027-02-22']), { ofColleagues })).toMatchObject({ help: [{ id: 'late' }] });
  expect(say([], morning('2027-03-09', ['2027-03-08', 'late']), { ofColleagues })).toBeNull();
  expect(say([], morning('2027-05-10'), { ofColleagues })).toBeNull(); // long ago, before there were mails
});

it('names the mail after person and day', () => {
  expect(digestMessageId('s1', '2027-02-01', 'koers.example')).toBe('<digest.2027-02-01.s1@koers.example>');
});
