import fc from 'fast-check';
import { fitOrderedLogit, type OrderedLogitAsk } from './ordered-logit';
import { sumsAt } from './ordered-logit-sums';

const prior = {
  mean: Float64Array.of(-2, 0.5, 1),
  precision: Float64Array.of(5, 5, 5),
};
const rowsOf = (pairs: readonly (readonly [number, number])[]): OrderedLogitAsk => ({
  x: Float64Array.from(pairs, ([x]) => x),
  y: Uint8Array.from(pairs, ([, level]) => level),
  p: 1,
  prior,
});
const pair = fc.tuple(fc.double({ min: -3.5, max: 3.5, noNaN: true }), fc.integer({ min: 0, max: 2 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 60 });

it('is finite for any rows, also separated ones or all at one level', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const { thresholds, slopes, status } = fitOrderedLogit(rowsOf(some));
      expect(status).toBe('ok');
      expect(thresholds[0]).toBeLessThan(thresholds[1]);
      expect([...thresholds, ...slopes].every(Number.isFinite)).toBe(true);
    }),
  );
});

const free = { mean: new Float64Array(3), precision: new Float64Array(3) };

it.each([
  ['separated', [0, 0, 1, 1, 2, 2]],
  ['all at one level', [1, 1, 1, 1, 1, 1]],
  ['without anybody in the middle', [0, 2, 0, 2, 0, 2]],
])('says so when rows that are %s have no maximum without a prior', (_how, levels) => {
  const rows = rowsOf(levels.map((level, i) => [i - 2.5, level] as const));
  const { status, thresholds, slopes, logLikelihood } = fitOrderedLogit({ ...rows, prior: undefined });
  expect(status).toBe('notConverged');
  expect([...thresholds, ...slopes, logLikelihood].every(Number.isFinite)).toBe(true);
});

it('finds the same from thresholds that begin together or the wrong way round', () => {
  const rows = rowsOf([[-2, 0], [-1, 1], [0, 0], [0.5, 1], [1, 2], [2, 2]]); // prettier-ignore
  const slopes = [[0, 1, 0], [0, 0, 0], [1, -1, 0]].map((start) => fitOrderedLogit({ ...rows, start: Float64Array.from(start) }).slopes[0]); // prettier-ignore
  expect(slopes[1]).toBeCloseTo(slopes[0] as number, 10);
  expect(slopes[2]).toBeCloseTo(slopes[0] as number, 10);
});

it('goes on to the last digit: at the answer nothing is left to climb', () => {
  for (let set = 1; set <= 40; set++) {
    const some = Array.from(
      { length: 30 + 5 * set },
      (_, i) => [Math.sin(i * set) * 2, Math.floor(1.5 + 1.49 * Math.sin(i * i + set))] as const,
    );
    const ask = { ...rowsOf(some), prior: undefined, standardErrors: true };
    const { thresholds, slopes, standardErrors } = fitOrderedLogit(ask);
    const theta = Float64Array.of(...thresholds, ...slopes);
    const { gradient } = sumsAt(ask, theta, new Float64Array(0), { prior: free, groupPrecision: 0 });
    gradient.forEach((slope, k) => expect(Math.abs(slope * (standardErrors?.[k] ?? NaN))).toBeLessThan(1e-9));
  }
});

it('does not mind the order of the rows', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const there = fitOrderedLogit(rowsOf(some));
      const back = fitOrderedLogit(rowsOf([...some].reverse()));
      expect(back.slopes[0]).toBeCloseTo(there.slopes[0] as number, 10);
    }),
  );
});

it('stands at the top of the penalised log-likelihood, with an intercept per group', () => {
  const some = Array.from({ length: 90 }, (_, i) => [Math.sin(i) * 2, (i * 7) % 3] as const);
  const group = Int32Array.from(some, (_, i) => (i % 4) - 1);
  const ask = { ...rowsOf(some), group, groups: 3, groupPrecision: 16 };
  const { thresholds, slopes, groupEffects } = fitOrderedLogit(ask);
  const at = (theta: Float64Array, u: Float64Array) => sumsAt(ask, theta, u, { prior, groupPrecision: 16 }).penalised;
  const top = Float64Array.of(...thresholds, ...slopes);
  for (let k = 0; k < 3; k++)
    for (const step of [-1e-3, 1e-3]) {
      expect(at(top.map((value, i) => (i === k ? value + step : value)), groupEffects)).toBeLessThan(at(top, groupEffects)); // prettier-ignore
      expect(at(top, groupEffects.map((value, i) => (i === k ? value + step : value)))).toBeLessThan(at(top, groupEffects)); // prettier-ignore
    }
});
