import fc from 'fast-check';
import { isHeld, refusalOf, stateAfter, type Thread, threadStates, threadSteps } from './thread';

const today = '2026-11-25';
const ready: Thread = {
  state: 'question',
  visitOn: today,
  teacherHere: true,
  visitorHere: true,
  asked: true,
  reflected: true,
  agreements: 1,
};
const asTeacher = { part: 'teacher', today } as const;
const asVisitor = { part: 'visitor', today } as const;

it('goes from question to agreement, one step after the other', () => {
  let thread = ready;
  for (const step of ['plan', 'hold', 'talk', 'reflect', 'agree'] as const) {
    expect([step, refusalOf(step, thread, asTeacher)]).toEqual([step, null]);
    thread = { ...thread, state: stateAfter(step, thread.state) };
  }
  expect(thread.state).toBe('agreed');
});

it.each([
  ['a visit without a question', 'plan', { asked: false }, 'noQuestion'],
  ['a visit of tomorrow', 'hold', { state: 'planned', visitOn: '2026-11-26' }, 'visitAhead'],
  ['a visit by somebody who left', 'hold', { state: 'planned', visitorHere: false }, 'visitorLeft'],
  ['a talk before the visit', 'talk', { state: 'planned' }, 'wrongState'],
  ['a reflection with nothing written', 'reflect', { state: 'talked', reflected: false }, 'noReflection'],
  ['an end without an agreement', 'agree', { state: 'reflected', agreements: 0 }, 'noAgreement'],
  ['planning a visit that was held', 'plan', { state: 'held' }, 'wrongState'],
  ['anything of a teacher who left', 'talk', { state: 'held', teacherHere: false }, 'teacherLeft'],
] as const)('refuses %s', (_what, step, change, reason) => {
  expect(refusalOf(step, { ...ready, ...change }, asTeacher)).toBe(reason);
});

it('leaves the reflection to the teacher', () => {
  const talked = { ...ready, state: 'talked' } as const;
  expect(refusalOf('reflect', talked, asVisitor)).toBe('notYours');
  expect(refusalOf('reflect', talked, asTeacher)).toBeNull();
});

it('is of nobody else', () => {
  for (const step of threadSteps)
    for (const state of threadStates)
      expect(refusalOf(step, { ...ready, state }, { part: null, today })).toBe('notYours');
});

it('plans again with another visitor when the first left', () => {
  expect(refusalOf('plan', { ...ready, state: 'planned', visitorHere: false }, asTeacher)).toBeNull();
});

it('undoes every step by going back', () => {
  fc.assert(
    fc.property(fc.constantFrom('plan', 'hold', 'talk', 'reflect', 'agree'), (step) => {
      const state = stateAfter(step, 'question');
      expect(refusalOf('back', { ...ready, state }, asTeacher)).toBeNull();
      expect(threadStates.indexOf(stateAfter('back', state))).toBe(threadStates.indexOf(state) - 1);
    }),
  );
  expect(refusalOf('back', ready, asTeacher)).toBe('wrongState');
});

it('counts a visit from the moment it was held', () => {
  expect(threadStates.filter(isHeld)).toEqual(['held', 'talked', 'reflected', 'agreed']);
});
