import { emptyTask, isUsualPace, schoolsForTasks, toChangeTask, toCreateTask } from './task-form';

const text = emptyTask('s', '2026-11-24');

it('proposes a week from today, for oneself', () => {
  expect(toCreateTask({ ...text, title: 'Rooster' })).toEqual({
    title: 'Rooster',
    schoolId: 's',
    dueOn: '2026-12-01',
    ...{ helperId: null, groupId: null, remindOn: null, recurrence: null, watches: null, leadsTo: '' },
  });
});

it('is of the whole board without a school', () => {
  expect(toCreateTask({ ...text, schoolId: '' })).toMatchObject({ schoolId: null });
});

it('sends what closes it only with a group, and then no pace', () => {
  const watching = { ...text, watches: 'planDiscussed', recurrence: 'weekly' };
  expect(toCreateTask(watching)).toMatchObject({ watches: null });
  expect(toCreateTask({ ...watching, groupId: 'g' })).toMatchObject({ watches: 'planDiscussed', recurrence: null });
});

it('changes only what differs', () => {
  expect(toChangeTask({ ...text, title: 'Anders', helperId: 'h' }, text)).toEqual({ title: 'Anders', helperId: 'h' });
  expect(toChangeTask({ ...text, recurrence: '' }, { ...text, recurrence: 'weekly' })).toEqual({ recurrence: null });
  expect(toChangeTask(text, text)).toEqual({});
});

it('knows at which schools somebody writes one', () => {
  const at = (schoolId: string | null, schoolName: string | null) => ({ role: 'coach' as const, schoolId, schoolName });
  expect(schoolsForTasks({ roles: [at('s', 'De Reiger'), at('s', 'De Reiger')] })).toEqual([
    { value: 's', label: 'De Reiger' },
  ]);
  expect(schoolsForTasks({ roles: [at('s', 'De Reiger'), at(null, null)] })).toBeNull();
});

it.each([
  ['weekly', true],
  ['every5Weeks', false],
])('%s is a usual pace: %s', (pace, expected) => {
  expect(isUsualPace(pace)).toBe(expected);
});
