import fc from 'fast-check';
import { betaBinomial, matchBetaBinomial } from './beta-binomial';

const any = fc.record({
  trials: fc.integer({ min: 0, max: 1500 }),
  mean: fc.double({ noNaN: true, min: -0.5, max: 1.5 }),
  overdispersion: fc.double({ noNaN: true, min: -0.5, max: 1.5 }),
});

it('is the binomial when judgements do not hang together', () => {
  const { cdf } = betaBinomial({ trials: 4, mean: 0.5, overdispersion: 0 });
  expect([-1, 0, 1, 2, 3, 4, 9].map(cdf)).toEqual(
    [0, 1 / 16, 5 / 16, 11 / 16, 15 / 16, 1, 1].map((share) => expect.closeTo(share, 14) as number),
  );
});

it('gives every count the same chance when r is a third and the mean a half', () => {
  const { cdf } = betaBinomial({ trials: 1500, mean: 0.5, overdispersion: 1 / 3 });
  expect(cdf(299)).toBeCloseTo(300 / 1501, 12);
});

it.each([
  ['nobody', 0, 0.4, 0],
  ['nobody who reaches it', 30, 0, 0],
  ['everybody', 30, 1, 30],
])('is certain about %s', (_who, trials, mean, count) => {
  const { cdf, quantile } = betaBinomial({ trials, mean, overdispersion: 0.1 });
  expect([cdf(count - 1), cdf(count), quantile(0.1), quantile(0.9)]).toEqual([0, 1, count, count]);
});

it('counts strictly below a line, also when the line is no whole number', () => {
  const { cdf, below } = betaBinomial({ trials: 20, mean: 0.6, overdispersion: 0.05 });
  expect([12, 12.2, 0, -3, 20, 21].map(below)).toEqual([cdf(11), cdf(12), 0, 0, cdf(19), 1]);
});

it('never falls, ends at 1 and is never NaN, whatever it is given', () => {
  fc.assert(
    fc.property(any, (settings) => {
      const { cdf } = betaBinomial(settings);
      let former = 0;
      for (let y = 0; y <= settings.trials; y++) {
        if (!(cdf(y) >= former && cdf(y) <= 1)) return false;
        former = cdf(y);
      }
      return former === 1;
    }),
  );
});

it('answers with the least count that reaches a share', () => {
  fc.assert(
    fc.property(any, fc.double({ noNaN: true, min: 0, max: 1 }), (settings, p) => {
      const { cdf, quantile } = betaBinomial(settings);
      const y = quantile(p);
      return cdf(y) >= p && (y === 0 || cdf(y - 1) < p);
    }),
  );
});

it('has the mean and the variance it was matched to', () => {
  const overdispersion = matchBetaBinomial(75, 0.62, 90);
  const { cdf } = betaBinomial({ trials: 75, mean: 0.62, overdispersion });
  const moment = (power: number) =>
    Array.from({ length: 76 }, (_, y) => (y - 75 * 0.62) ** power * (cdf(y) - cdf(y - 1))).reduce((a, b) => a + b);
  expect(moment(1)).toBeCloseTo(0, 10);
  expect(moment(2)).toBeCloseTo(90, 10);
});

it.each([
  ['less than chance', 75, 0.62, 3, 0],
  ['one judgement', 1, 0.62, 9, 0],
  ['certainty', 75, 1, 9, 0],
  ['more than can be', 75, 0.62, Infinity, 0.999],
])('matches a variance of %s at the nearest end', (_what, trials, mean, variance, expected) => {
  expect(matchBetaBinomial(trials, mean, variance)).toBe(expected);
});

it.each([
  ['a mean', { trials: 3, mean: NaN, overdispersion: 0 }],
  ['an overdispersion', { trials: 3, mean: 0.5, overdispersion: NaN }],
  ['a number of trials', { trials: NaN, mean: 0.5, overdispersion: 0 }],
])('refuses %s that is not a number', (_what, settings) => {
  expect(() => betaBinomial(settings)).toThrow(RangeError);
});
