import { type PlanSeen, standsOut } from './stands-out';

const plan: PlanSeen = {
  schoolYear: '2026-2027',
  half: 1,
  state: 'draft',
  ready: false,
  teachers: 2,
  pupils: 24,
  left: 0,
  unplaced: 0,
  differ: 2,
  placed: 24,
  openComments: 0,
  changedOn: '2026-11-20',
  newestResultOn: '2026-06-10',
  openedWithOn: '2026-06-10',
  spent: { words: 90, minutes: 20 },
  budget: { words: 120, minutes: 30 },
};
const today = '2026-11-25';

it('says nothing of a plan that goes as it should', () => {
  expect(standsOut(plan, today)).toEqual([]);
});

it.each<[string, Partial<PlanSeen>, string]>([
  ['a group without pupils', { pupils: 0, left: 24 }, 'dissolved'],
  ['nobody teaches it', { teachers: 0 }, 'noTeacher'],
  ['asked to be discussed', { ready: true }, 'ready'],
  ['results of the deciding moment', { state: 'inUse', newestResultOn: '2027-01-20' }, 'evaluationDue'],
  ['results since it was opened', { newestResultOn: '2026-11-20' }, 'resultsSince'],
  ['a pupil came', { unplaced: 1 }, 'pupilsMoved'],
  ['a pupil left', { left: 1 }, 'pupilsMoved'],
  ['more than a third placed otherwise', { differ: 9 }, 'manyMoved'],
  ['comments nobody answered', { openComments: 1 }, 'openComments'],
  ['not touched for over three weeks', { changedOn: '2026-11-03' }, 'still'],
  ['more words than the school asks for', { spent: { words: 121, minutes: 1 } }, 'overBudget'],
])('%s', (_what, seen, remark) => {
  expect(standsOut({ ...plan, ...seen }, today)).toEqual([remark]);
  expect(standsOut({ ...plan, ...seen, state: 'evaluated' }, today)).toEqual([]);
});

it('asks for the evaluation when the half year is over, also without results', () => {
  expect(standsOut({ ...plan, state: 'discussed' }, '2027-02-01')).toEqual(['evaluationDue']);
  expect(standsOut({ ...plan, state: 'discussed' }, '2027-01-31')).toEqual([]);
});

it('a draft that was opened without any result is told of the first', () => {
  expect(standsOut({ ...plan, openedWithOn: null }, today)).toEqual(['resultsSince']);
  expect(standsOut({ ...plan, openedWithOn: null, newestResultOn: null }, today)).toEqual([]);
});
