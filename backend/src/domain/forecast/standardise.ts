import { type Domain, type Level, levels } from '#domain/results/levels';
import { type LevelSource, ownHistoryOf } from '#domain/results/level-of-result';
import { nationalShares } from '#domain/results/national-levels';
import { normalQuantile } from '#domain/results/normal';
import { type Spread, zScore } from '#domain/results/z-score';
import type { BoardHistory, TestTaken } from './board-history';

/** A test on the common measure: standard deviations above the mean, and what that rests on. */
export type Standardised = { z: number; source: LevelSource };
export type Standardise = (test: TestTaken) => Standardised | null;

/**
 * The common measure of every test maker: by the norm where there is one, else on the board's own history of that
 * instrument and moment, else the middle of the level that the provider reported. Null when a test says nothing.
 */
export function standardiseBy(known: BoardHistory): Standardise {
  // Only where a norm is missing: it costs a look at every test of the board.
  let own: Map<string, Spread> | null = null;
  return (test) => {
    const { score, norm, reported, domain } = test;
    if (score !== null && norm && norm.sd > 0) return { z: zScore(score, norm), source: 'norm' };
    const spread = score === null ? null : (own ??= ownSpreads(known)).get(seriesKey(test));
    if (score !== null && spread) return { z: zScore(score, spread), source: 'ownHistory' };
    return reported ? { z: middleOf(reported, domain), source: 'reported' } : null;
  };
}

/** Whether the place of a test is the same whatever else the board knows. */
export const restsOnNorms = ({ score, norm }: TestTaken): boolean => score === null || (norm !== null && norm.sd > 0);

const seriesKey = ({ series, yearGroup, moment }: Pick<TestTaken, 'series' | 'yearGroup' | 'moment'>) =>
  `${series} ${moment}${yearGroup}`;

function ownSpreads({ pupils }: BoardHistory): Map<string, Spread> {
  const sums = new Map<string, { n: number; sum: number; squares: number }>();
  for (const { tests } of pupils)
    for (const test of tests) {
      if (test.score === null || test.norm) continue;
      const key = seriesKey(test);
      const sofar = sums.get(key) ?? { n: 0, sum: 0, squares: 0 };
      sofar.n += 1;
      sofar.sum += test.score;
      sofar.squares += test.score * test.score;
      sums.set(key, sofar);
    }
  const spreads = new Map<string, Spread>();
  for (const [key, { n, sum, squares }] of sums) {
    const mean = sum / n;
    const variance = (squares - n * mean * mean) / (n - 1);
    const spread = ownHistoryOf({ n, mean, sd: n > 1 && variance > 1e-9 ? Math.sqrt(variance) : null });
    if (spread) spreads.set(key, spread);
  }
  return spreads;
}

/** The mean z of the pupils at a level, when z is normal and the level has its national share. */
export function middleOf(level: Level, domain: Domain): number {
  return middles[domain][levels.indexOf(level)] as number;
}

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const middles: Record<Domain, number[]> = {
  lezen: middlesOf('lezen'),
  taalverzorging: middlesOf('taalverzorging'),
  rekenen: middlesOf('rekenen'),
};

function middlesOf(domain: Domain): number[] {
  const { '<1F': below, '1F': middle, '1S/2F': above } = nationalShares[domain];
  const [low, high] = [density(normalQuantile(below)), density(normalQuantile(below + middle))];
  return [-low / below, (low - high) / middle, high / above];
}
