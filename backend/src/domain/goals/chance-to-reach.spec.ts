import type { ForecastPart } from '#domain/forecast/share-distribution';
import { chanceToReach } from './chance-to-reach';

/** Pupils whose chances are independent and the same: then the count is binomial. */
const part = (pupils: number, p: number): ForecastPart => ({
  sums: {
    pupils,
    judgements: pupils,
    expected: pupils * p,
    spread: pupils * p * (1 - p),
    pairs: 0,
    noEvidence: 0,
  },
  spreads: { tau: 0, tauBehindBreak: 0, rho: 0 } as ForecastPart['spreads'],
  behindBreak: false,
});

it('is that of the binomial where nothing else is open: 1 − pbinom(11, 20, 0.6) = 0.5955987 (R 4.2.2)', () =>
  expect(chanceToReach(part(20, 0.6), 60)).toBeCloseTo(0.5955987, 5));

it('is certain for 0 % and gets smaller for a higher goal', () => {
  const chances = [0, 40, 55, 60, 61, 80, 100].map((percent) => chanceToReach(part(20, 0.6), percent) ?? -1);
  expect(chances[0]).toBe(1);
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
});

it('is not known of nobody', () => expect(chanceToReach(part(0, 0), 60)).toBeNull());
