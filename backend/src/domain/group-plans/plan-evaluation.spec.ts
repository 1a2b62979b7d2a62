import fc from 'fast-check';
import { evaluatePlan, expectedPlace, ofGoal, type PupilResult } from './plan-evaluation';

const pupil = (n: number, result: Partial<PupilResult>): PupilResult => ({
  id: String(n),
  needGroup: 'basic',
  start: 0,
  measured: 0,
  level: '1F',
  ...result,
});
const six = (result: Partial<PupilResult>) => Array.from({ length: 6 }, (_, n) => pupil(n, result));

it('waits until somebody was tested', () => {
  expect(evaluatePlan(six({ measured: null, level: null }), null)).toBeNull();
});

it('expects extremes nearer to the middle of the group', () => {
  expect(expectedPlace(-2, 0)).toBeCloseTo(-1.6);
  expect(expectedPlace(0, -1)).toBeCloseTo(-0.2);
});

it.each([
  ['half a level above', 0.5, 'asExpected'],
  ['more than that', 0.51, 'above'],
  ['more than half a level below', -0.51, 'below'],
  ['not tested', null, 'notMeasured'],
])('%s what was expected is %s', (_what, measured, became) => {
  const rest = six({}).slice(1);
  expect(evaluatePlan([pupil(0, { measured }), ...rest], null)?.pupils[0]?.became).toBe(became);
});

it('a pupil without a start is not judged, but counts for the goal', () => {
  const made = evaluatePlan([...six({}), pupil(9, { start: null, level: '1S/2F' })], { level: '1S/2F', pupils: 1 });
  expect(made?.pupils.at(-1)).toMatchObject({ became: 'notMeasured', expected: null });
  expect(made?.goal).toEqual({ goal: 1, atLevel: 1, tested: 7, of: 7, verdict: 'reached' });
});

it('gives means of a need group from five pupils on', () => {
  const made = evaluatePlan([...six({ needGroup: 'intensive', measured: 1 }), pupil(7, {})], null);
  expect(made?.needGroups).toMatchObject([
    { needGroup: 'intensive', pupils: 6, measured: 6, above: 6, mean: 1 },
    { needGroup: 'basic', pupils: 1, measured: 1, mean: null, expected: null },
    { needGroup: 'advanced', pupils: 0, measured: 0 },
  ]);
});

it.each([
  // at the level, tested, in the plan, goal
  [14, 20, 20, 14, 'reached'],
  [13, 20, 20, 14, 'cannotTell'],
  [12, 20, 20, 14, 'notReached'],
  [4, 4, 4, 2, 'cannotTell'],
  [13, 13, 20, 10, 'cannotTell'],
  [14, 14, 20, 10, 'reached'],
])('%i at the level of %i tested in a plan of %i, goal %i: %s', (at, tested, of, goal, verdict) => {
  const pupils = Array.from({ length: of }, (_, n) => ({
    level: n < at ? ('1S/2F' as const) : n < tested ? ('1F' as const) : null,
  }));
  expect(ofGoal(pupils, { level: '1S/2F', pupils: goal }).verdict).toBe(verdict);
});

it('a goal of 1F counts 1S/2F too', () => {
  const pupils = six({}).map((one, n) => ({ level: n === 0 ? ('1S/2F' as const) : one.level }));
  expect(ofGoal(pupils, { level: '1F', pupils: 6 })).toMatchObject({ atLevel: 6, verdict: 'reached' });
});

it('counts every pupil of a need group once', () => {
  const place = fc.option(fc.double({ min: -3, max: 3, noNaN: true }));
  const one = fc.record({
    needGroup: fc.constantFrom('intensive' as const, 'basic' as const, 'advanced' as const),
    start: place,
    measured: place,
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (found) => {
      const made = evaluatePlan(
        found.map((part, n) => pupil(n, part)),
        null,
      );
      if (!made) return;
      expect(made.needGroups.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(found.length);
      for (const { measured, above, asExpected, below } of made.needGroups)
        expect(above + asExpected + below).toBe(measured);
    }),
  );
});
