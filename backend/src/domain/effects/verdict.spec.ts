import { Random } from '../../../../prisma/seed/random';
import { madeUpMeasure } from './made-up-measure';
import { figureOf, type FoundTests } from './verdict';

const found = (effect: number, change: Partial<FoundTests> = {}): FoundTests => {
  const random = new Random(7);
  const pupils = madeUpMeasure({ cohorts: 3, groups: 10, size: 20, effect, normal: () => random.normal() });
  const none = { otherTest: 0, otherProvider: 0, noEnd: false, groupDissolved: false };
  return { population: 60, startTaken: 60, endTaken: 60, pupils, ...none, ...change };
};
const only = (n: number, change: Partial<FoundTests> = {}) => {
  const all = found(0).pupils;
  const own = all.filter(({ isFor }) => isFor).slice(0, n);
  return figureOf(found(0, { pupils: [...own, ...all.filter(({ isFor }) => !isFor)], ...change }));
};

it('says that a measure works, that it does not, and that it cannot be said', () => {
  expect(figureOf(found(0.6))).toMatchObject({ proposal: 'werkt', because: 'above', n: 60, pupils: 60, marks: [] });
  expect(figureOf(found(-0.6))).toMatchObject({ proposal: 'werktNiet', because: 'below' });
  const { left } = figureOf(found(0));
  expect(figureOf(found(0.05 - (left ?? 0)))).toMatchObject({ proposal: 'nietTeZeggen', because: 'insideBand' });
});

it.each([
  ['startNotTaken', { startTaken: 0 }],
  ['notTaken', { endTaken: 0 }],
  ['otherTest', { endTaken: 0, otherTest: 22 }],
  ['otherProvider', { otherProvider: 25 }],
  ['tooFewPupils', {}],
] as const)('says %s when that is why hardly anybody has both tests', (because, change) => {
  expect(only(2, change)).toMatchObject({ proposal: 'nietTeZeggen', because, left: null, low: null });
});

it('shows no mean of fewer than five pupils, and no effect of fewer than ten', () => {
  expect(only(4)).toMatchObject({ n: 4, start: null, end: null, left: null });
  const seven = only(7);
  expect(seven).toMatchObject({ n: 7, left: null, expected: null, because: 'tooFewPupils' });
  expect(seven.start).not.toBeNull();
  expect(seven.end).not.toBeNull();
  expect(only(10).left).not.toBeNull();
});

it('marks what a reader has to know beside it', () => {
  const marks = { noEnd: true, groupDissolved: true, otherProvider: 2, otherTest: 1, population: 64 };
  expect(figureOf(found(0.6, marks)).marks).toEqual([
    'noEnd',
    'groupDissolved',
    'someMissing',
    'someOtherProvider',
    'someOtherTest',
  ]);
  expect(figureOf(found(0.6, { otherProvider: 2, population: 62 })).marks).toEqual(['someOtherProvider']);
});
