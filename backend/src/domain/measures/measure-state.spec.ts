import { type MeasureCourse, measureRefusal, measureSteps } from './measure-state';

const at = { isDecided: false, isOver: false, works: false, isPublished: false };
const allowed = (course: MeasureCourse) => measureSteps.filter((step) => measureRefusal(step, course) === null);

it('lets a draft be changed, thrown away and started', () =>
  expect(allowed({ ...at, state: 'draft' })).toEqual(['edit', 'remove', 'start']));

it('lets a running measure change in who and when, and be judged when the test is there or its year over', () => {
  expect(allowed({ ...at, state: 'running' })).toEqual(['editRunning']);
  expect(measureRefusal('confirm', { ...at, state: 'running' })).toBe('measure.notYet');
  expect(allowed({ ...at, state: 'running', isDecided: true })).toEqual(['editRunning', 'confirm']);
  expect(allowed({ ...at, state: 'running', isOver: true })).toEqual(['editRunning', 'confirm']);
});

it('judges once', () => {
  expect(measureRefusal('confirm', { ...at, state: 'evaluated', isOver: true })).toBe('measure.alreadyConfirmed');
  expect(measureRefusal('confirm', { ...at, state: 'draft', isOver: true })).toBe('measure.wrongState');
});

it('shares what works, once', () => {
  const evaluated = { ...at, state: 'evaluated' } as const;
  expect(allowed(evaluated)).toEqual([]);
  expect(measureRefusal('publish', evaluated)).toBe('measure.noEffect');
  expect(allowed({ ...evaluated, works: true })).toEqual(['publish']);
  expect(measureRefusal('publish', { ...evaluated, works: true, isPublished: true })).toBe('measure.alreadyPublished');
  expect(measureRefusal('publish', { ...at, state: 'running', works: true })).toBe('measure.wrongState');
});
