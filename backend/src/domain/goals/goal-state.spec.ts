import { goalRefusal, goalSteps } from './goal-state';

const at = { decided: 0, isOver: false };
const allowed = (course: Parameters<typeof goalRefusal>[1]) =>
  goalSteps.filter((step) => goalRefusal(step, course) === null);

it('lets a draft be changed, thrown away and set', () =>
  expect(allowed({ ...at, state: 'draft' })).toEqual(['edit', 'remove', 'set', 'explain']));

it('lets a set goal be underwritten and go back, as long as nothing is decided', () =>
  expect(allowed({ ...at, state: 'set' })).toEqual(['reopen', 'underwrite', 'explain']));

it('closes when deciding results are there, or when the year is over without any', () => {
  expect(allowed({ ...at, state: 'set', decided: 3 })).toEqual(['underwrite', 'close', 'explain']);
  expect(allowed({ ...at, state: 'set', isOver: true })).toEqual(['reopen', 'underwrite', 'close', 'explain']);
  expect(goalRefusal('reopen', { ...at, state: 'set', decided: 3 })).toBe('goal.resultsAreIn');
  expect(goalRefusal('close', { ...at, state: 'set' })).toBe('goal.notYet');
});

it('takes no step after closing, and says so of a second closing', () => {
  expect(allowed({ ...at, state: 'closed', decided: 30 })).toEqual([]);
  expect(goalRefusal('close', { ...at, state: 'closed' })).toBe('goal.alreadyClosed');
});
