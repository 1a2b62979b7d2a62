import fc from 'fast-check';
import { betaCdf, betaQuantile } from './beta';

it.each([
  [0.3, { alpha: 1, beta: 1 }, 0.3],
  [0.3, { alpha: 2, beta: 1 }, 0.09],
  [0.3, { alpha: 1, beta: 3 }, 1 - 0.7 ** 3],
  [0.5, { alpha: 80, beta: 80 }, 0.5],
  [-1, { alpha: 2, beta: 3 }, 0],
  [2, { alpha: 2, beta: 3 }, 1],
])('P(X ≤ %d) of %j is %d', (x, shape, expected) => {
  expect(betaCdf(x, shape)).toBeCloseTo(expected, 12);
});

const size = fc.double({ noNaN: true, min: 0.05, max: 2000 });

it('goes there and back', () => {
  fc.assert(
    fc.property(size, size, fc.double({ noNaN: true, min: 1e-4, max: 1 - 1e-4 }), (alpha, beta, p) => {
      const x = betaQuantile(p, { alpha, beta });
      // Where nearly all lies within one float of 1, no x gives p back.
      return x > 1 - 1e-6 || Math.abs(betaCdf(x, { alpha, beta }) - p) < 1e-9;
    }),
  );
});

it('has its ends at 0 and 1', () => {
  expect([betaQuantile(0, { alpha: 2, beta: 3 }), betaQuantile(1, { alpha: 2, beta: 3 })]).toEqual([0, 1]);
});

it('refuses a shape that is none', () => {
  expect(() => betaQuantile(0.5, { alpha: 0, beta: 1 })).toThrow(RangeError);
  expect(() => betaCdf(NaN, { alpha: 1, beta: 1 })).toThrow(RangeError);
});
