import fc from 'fast-check';
import { Random } from '../../../../prisma/seed/random';
import type { Tested } from './centre';
import { type Effect, effectOf } from './effect';
import { madeUpMeasure } from './made-up-measure';
import { mean } from '#domain/statistics/sums';

const made = (seed: number, change: { cohorts?: number; groups?: number; effect?: number } = {}) => {
  const random = new Random(seed);
  return madeUpMeasure({ cohorts: 1, groups: 6, size: 12, effect: 0, ...change, normal: () => random.normal() });
};
const known = (pupils: readonly Tested[]): Effect => {
  const effect = effectOf(pupils);
  if (typeof effect === 'string') throw new Error(`No effect: ${effect}`);
  return effect;
};
const seeds = fc.integer({ min: 1, max: 100_000 });
const boards = fc.record({
  seed: seeds,
  cohorts: fc.integer({ min: 1, max: 3 }),
  groups: fc.integer({ min: 4, max: 7 }),
});
const holds = (property: fc.IProperty<[{ seed: number; cohorts: number; groups: number }]>) =>
  fc.assert(property, { numRuns: 30 });

/** Four groups and one it was for, in which everybody keeps `retest` of the distance to 0 and grows by `grown`. */
function exactly({ retest, grown, effect }: { retest: number; grown: number; effect: number }): Tested[] {
  return [-0.5, -0.1, 0, 0.2, 0.4].flatMap((place, nth) =>
    Array.from({ length: 10 }, (_one, at) => {
      const start = place + (at - 4.5) / 5;
      const isFor = nth === 0;
      return { cohort: '6', group: `${nth}`, start, end: retest * start + grown + (isFor ? effect : 0), isFor };
    }),
  );
}

it('takes off what goes over by itself of a low start, and what others grew', () => {
  const effect = known(exactly({ retest: 0.8, grown: 0.3, effect: 0.25 }));
  expect(effect.start).toBeCloseTo(-0.5, 9);
  expect(effect.expected).toBeCloseTo(-0.1, 9);
  // The others start 0.125 above 0 and keep 0.8 of that: they grow 0.275; these start 0.625 lower and get 0.125 back.
  expect(effect.growth).toBeCloseTo(0.275, 9);
  expect(effect.regression).toBeCloseTo(0.125, 9);
  expect(effect.retest).toBeCloseTo(1, 9);
  expect(effect.left).toBeCloseTo(0.25, 9);
  expect(effect).toMatchObject({ n: 10, compared: { pupils: 40, groups: 4 } });
});

it('adds up: growth and regression lead to what was expected, and what is left to the end', () =>
  holds(
    fc.property(boards, ({ seed, ...of }) => {
      const { start, growth, regression, expected, left, end, band } = known(made(seed, of));
      expect(start + growth + regression).toBeCloseTo(expected, 9);
      expect(expected + left).toBeCloseTo(end, 9);
      expect((band.low + band.high) / 2).toBeCloseTo(left, 9);
      expect(band.low).toBeLessThan(band.high);
    }),
  ));

it('moves by exactly what a measure adds, and its band with it', () =>
  holds(
    fc.property(boards, ({ seed, ...of }) => {
      const [without, by] = [known(made(seed, of)), known(made(seed, { ...of, effect: 0.4 }))];
      expect(by.left - without.left).toBeCloseTo(0.4, 9);
      expect(by.band.low - without.band.low).toBeCloseTo(0.4, 9);
      expect(by.expected).toBeCloseTo(without.expected, 9);
    }),
  ));

it('does not care where the norm has its zero, nor in which order pupils come', () =>
  holds(
    fc.property(boards, ({ seed, ...of }) => {
      const pupils = made(seed, of);
      const moved = pupils.map((one) => ({ ...one, start: one.start + 2, end: one.end - 1 })).reverse();
      const [one, other] = [known(pupils), known(moved)];
      expect(other.left).toBeCloseTo(one.left, 9);
      expect(other.band.high).toBeCloseTo(one.band.high, 9);
    }),
  ));

it('has a wider band where groups differ more among themselves', () =>
  holds(
    fc.property(boards, ({ seed, ...of }) => {
      const pupils = made(seed, of);
      const starts = (group: string) => mean(pupils.filter((one) => one.group === group).map((one) => one.start));
      // In every cohort, from the lowest start on: down, up, down. No slope explains that.
      const orderOf = ({ cohort, group }: Tested) =>
        [...new Set(pupils.filter((one) => !one.isFor && one.cohort === cohort).map((one) => one.group))]
          .sort((a, b) => starts(a) - starts(b))
          .indexOf(group);
      const apart = pupils.map((one) => (one.isFor ? one : { ...one, end: one.end + (orderOf(one) % 2 ? 3 : -3) }));
      const width = ({ band }: Effect) => band.high - band.low;
      expect(width(known(apart))).toBeGreaterThan(width(known(pupils)));
    }),
  ));

it('holds part of a group against the rest of it, by the place of a pupil within the group', () => {
  const pupils = exactly({ retest: 0.8, grown: 0.3, effect: 0 }).map((one) => {
    const isFor = one.group !== '4' && one.start < -0.35;
    return { ...one, isFor, end: one.end + (isFor ? 0.2 : 0) };
  });
  expect(known(pupils).left).toBeCloseTo(0.2, 9);
});

it('refuses on few pupils, on few to hold them against and on few groups, and says which', () => {
  const pupils = exactly({ retest: 0.8, grown: 0.3, effect: 0 });
  const without = (drop: (one: Tested, at: number) => boolean) => effectOf(pupils.filter((one, at) => !drop(one, at)));
  expect(without((_one, at) => at === 0)).toBe('tooFewPupils');
  expect(without(({ group }) => group === '1' || group === '2')).toBe('tooFewToCompare');
  expect(effectOf(pupils.map((one) => ({ ...one, cohort: one.isFor ? '7' : '6' })))).toBe('tooFewToCompare');
  const twoGroups = pupils.map((one) => ({ ...one, group: one.isFor ? '0' : one.group > '2' ? '3' : '1' }));
  expect(effectOf(twoGroups)).toBe('tooFewGroups');
});

it('does not take a few others of a group for a group', () => {
  const pupils = made(3);
  const few = pupils.filter(({ isFor }) => !isFor).slice(0, 4).map((one) => ({ ...one, group: 'few', end: 9 })); // prettier-ignore
  expect(known([...pupils, ...few])).toEqual(known(pupils));
});

it('does not look at cohorts it was not for', () => {
  const pupils = made(3);
  const elsewhere = made(4).map((one) => ({ ...one, cohort: '8', group: `8 ${one.group}`, isFor: false }));
  expect(known([...elsewhere, ...pupils])).toEqual(known(pupils));
});
