import type { SchoolCalendar } from '#domain/calendar/school-days';
import { tasksAfterPeriod } from './opened-by-run';
import { taskStatus } from './task-status';

const calendar: SchoolCalendar = {
  holidays: [{ fromOn: '2027-02-13', untilOn: '2027-02-21' }],
  freeDays: [],
  knownSchoolYears: ['2026-2027'],
};
const period = {
  periodId: 'p',
  closesOn: '2027-02-12',
  groups: [
    { id: 'g4', yearGroups: [4], teacherIds: ['t1'] },
    { id: 'g56', yearGroups: [5, 6], teacherIds: ['t1', 't2'] },
    { id: 'g8', yearGroups: [8], teacherIds: [] },
  ],
  people: { coachIds: ['ib'], leaderIds: ['leader'] },
  calendar,
};

it('asks the coach, every teacher of the group and the leader, for the groups the forecast is about', () => {
  const opened = tasksAfterPeriod(period, '2027-02-12').map(({ kind, groupId, ownerId }) => [kind, groupId, ownerId]);
  expect(opened).toEqual([
    ['analyseGroup', 'g56', 'ib'],
    ['analyseGroup', 'g8', 'ib'],
    ['evaluateGroupPlan', 'g56', 't1'],
    ['evaluateGroupPlan', 'g56', 't2'],
    ['evaluateGroupPlan', 'g8', null],
    ['prepareConversation', null, 'leader'],
  ]);
});

it('counts the days to do in school days, over the holiday', () => {
  const due = tasksAfterPeriod(period, '2027-02-12').map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  // 12 Feb is a Friday before the holiday: ten school days on is 5 March.
  expect(due).toContain('analyseGroup 2027-03-05');
  expect(due).toContain('evaluateGroupPlan 2027-03-12');
  expect(due).toContain('prepareConversation 2027-03-19');
});

it('counts from today when the period closed longer ago', () => {
  expect(tasksAfterPeriod(period, '2027-03-01')[0]?.dueOn).toBe('2027-03-15');
});

it('gives the same task of the same period the same key', () => {
  const keys = (today: string) => tasksAfterPeriod(period, today).map(({ dedupeKey }) => dedupeKey);
  expect(keys('2027-02-12')).toEqual(keys('2027-03-01'));
  expect(new Set(keys('2027-02-12')).size).toBe(6);
});

it.each([
  ['the day before', '2027-03-04', 'dueSoon'],
  ['the day itself', '2027-03-05', 'dueToday'],
  ['the day after', '2027-03-06', 'overdue'],
  ['five school days before', '2027-02-26', 'dueSoon'],
  ['six school days before', '2027-02-25', 'later'],
])('%s (%s) a task of 5 March is %s', (_when, today, expected) => {
  expect(taskStatus({ dueOn: '2027-03-05', isDone: false }, today, calendar)).toBe(expected);
  expect(taskStatus({ dueOn: '2027-03-05', isDone: true }, today, calendar)).toBe('done');
});
