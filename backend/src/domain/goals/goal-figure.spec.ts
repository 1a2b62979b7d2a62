import { closingOf, figureOf } from './goal-figure';

const yardstick = { goal: 0.2, margin: 0.05, leastPupils: 10 };
const grown = { kind: 'mean', n: 40, mean: 0.6, sd: 0.5 } as const;

it('proposes by the rule when the test that was to decide was taken', () =>
  expect(closingOf({ reached: grown, others: 2, otherProvider: 0 }, yardstick).proposal).toBe('gehaald'));

it('says nothing of a goal whose test was not taken, and says when another was', () => {
  expect(closingOf({ reached: null, others: 0, otherProvider: 0 }, yardstick).because).toBe('notTaken');
  expect(closingOf({ reached: null, others: 24, otherProvider: 0 }, yardstick)).toMatchObject({
    proposal: 'nietTeZeggen',
    because: 'otherTest',
  });
});

it('calls no growth what lies between tests of two providers', () =>
  expect(closingOf({ reached: grown, others: 0, otherProvider: 1 }, yardstick)).toMatchObject({
    proposal: 'nietTeZeggen',
    because: 'otherProvider',
    value: 0.6,
  }));

it('shows of fewer than five pupils only how many they are', () => {
  const four = { reached: { kind: 'share', n: 4, percent: 75 }, others: 0, otherProvider: 0 } as const;
  const share = { goal: 60, margin: 3, leastPupils: 5 };
  expect(figureOf(four, share)).toEqual({
    n: 4,
    value: null,
    low: null,
    high: null,
    proposal: 'nietTeZeggen',
    because: 'tooFew',
  });
  const five = figureOf({ ...four, reached: { ...four.reached, n: 5 } }, share);
  expect(five).toMatchObject({ n: 5, value: 75 });
  expect(five.low).toBeLessThan(75);
});
