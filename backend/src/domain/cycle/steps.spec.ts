import { type CycleCounts, cycleFacts, cycleSteps, factsOfStep, isDone, nextFact, progressOf } from './steps';

/** Nothing is there yet, and everything is asked for. */
const nothing = Object.fromEntries(cycleFacts.map((fact) => [fact, { have: 0, of: 5 }])) as CycleCounts;
const everything = Object.fromEntries(cycleFacts.map((fact) => [fact, { have: 5, of: 5 }])) as CycleCounts;
const stateOf = (counts: CycleCounts, step: string) => progressOf(counts).find((one) => one.step === step);

it('goes through five steps, each with its own facts', () => {
  expect(cycleSteps).toHaveLength(5);
  expect(new Set(cycleFacts).size).toBe(cycleFacts.length);
});

describe.each(cycleSteps)('step %s', (step) => {
  const facts = factsOfStep[step];
  it('has not begun while there is no record of it', () => {
    expect(stateOf(nothing, step)).toEqual({ step, state: 'notBegun', done: 0, of: facts.length });
  });

  it('is done when every fact is', () => {
    expect(stateOf(everything, step)).toMatchObject({ state: 'done', done: facts.length });
  });

  it.each(facts)('goes back when the records of %s are deleted', (fact) => {
    const after = { ...everything, [fact]: { have: 0, of: 5 } };
    expect(stateOf(after, step)).toMatchObject({ state: 'underWay', done: facts.length - 1 });
    expect(nextFact(after)).toEqual({ step, fact });
  });
});

it('says what is next in the order of the steps, whatever was done out of order', () => {
  expect(nextFact(nothing)).toEqual({ step: 'situation', fact: 'workgroup' });
  expect(nextFact({ ...nothing, goals: { have: 3, of: 1 } })).toEqual({ step: 'situation', fact: 'workgroup' });
  expect(nextFact(everything)).toBeNull();
});

it.each([
  // With four answers nothing is shown, so that nothing is talked about.
  ['survey', 4, 12, false],
  ['survey', 5, 12, true],
  ['data', 49, 100, false],
  ['data', 50, 100, true],
  ['data', 0, 0, false],
  // Nobody raised a concern: nothing is open.
  ['concerns', 0, 0, true],
  ['concerns', 1, 2, false],
  ['help', 0, 0, true],
  // A school without teachers has told nobody.
  ['readers', 0, 0, false],
  ['plansDiscussed', 0, 0, false],
  ['plansDiscussed', 7, 9, false],
  ['trainings', 0, 0, false],
  ['visits', 2, 3, false],
  ['visits', 0, 0, false],
  ['goals', 2, 1, true],
  ['evaluations', 1, 2, false],
] as const)('%s is done with %d of %d: %s', (fact, have, of, done) => {
  expect(isDone(fact, { have, of })).toBe(done);
});
