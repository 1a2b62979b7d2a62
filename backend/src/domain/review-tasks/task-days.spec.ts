import { pathOfTask } from './leads-to';
import { dayProblem, postponeProblem, proposedDay } from './task-days';

const today = '2027-03-01';

it.each([
  ['yesterday', '2027-02-28', 'reviewTask.dayPast'],
  ['today', today, null],
  ['two years on', '2029-03-01', null],
  ['further than that', '2029-03-02', 'reviewTask.dayTooFar'],
])('a task for %s', (_when, day, expected) => {
  expect(dayProblem(day, today)).toBe(expected);
});

it.each([
  ['to its own day', '2027-03-05', 'reviewTask.notLater'],
  ['to a day before', '2027-03-04', 'reviewTask.notLater'],
  ['to the day after', '2027-03-06', null],
])('is postponed %s', (_when, to, expected) => {
  expect(postponeProblem(to, { dueOn: '2027-03-05', today })).toBe(expected);
});

it('is not postponed to a day that is past, however late it is', () => {
  expect(postponeProblem('2027-02-20', { dueOn: '2027-02-10', today })).toBe('reviewTask.dayPast');
});

describe('leads to', () => {
  const task = { kind: 'own', leadsTo: '', schoolId: 's', groupId: null, period: null, watches: null } as const;
  const period = { schoolYear: '2026-2027', moment: 'M' } as const;
  it.each([
    ['the page it was given', { ...task, leadsTo: '/conversations/c/show' }, '/conversations/c/show'],
    ['the group', { ...task, kind: 'analyseGroup', groupId: 'g', period } as const, '/groups/g/show'],
    [
      'the plans to evaluate',
      { ...task, kind: 'evaluateGroupPlan', groupId: 'g', period } as const,
      '/group-plans?group=g&year=2026-2027&half=1',
    ],
    ['the plans it waits for', { ...task, groupId: 'g', watches: 'planDiscussed' } as const, '/group-plans?group=g'],
    ['the school', { ...task, kind: 'prepareConversation' } as const, '/schools/s/show'],
    ['the school, for a group that is no more', { ...task, kind: 'analyseGroup' } as const, '/schools/s/show'],
    ['nowhere, for what is done outside Koers', task, null],
  ])('%s', (_where, of, expected) => {
    expect(pathOfTask(of)).toBe(expected);
  });
});

it.each([
  ['a week later', '2026-11-26', '2026-12-03'],
  ['on Monday, when that is a Saturday', '2026-11-28', '2026-12-07'],
  ['on Monday, when that is a Sunday', '2026-11-29', '2026-12-07'],
])('a task is put off until %s', (_when, after, expected) => {
  expect(proposedDay(after)).toBe(expected);
});
