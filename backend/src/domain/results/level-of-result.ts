import type { Domain, Level } from './levels';
import { levelAtPlace } from './national-levels';
import { type Spread, zScore } from './z-score';

/** reported: the provider's own; norm: by the dated norm; ownHistory: by the board's own results, for want of a norm. */
export type LevelSource = 'reported' | 'norm' | 'ownHistory';
export type KnownLevel = { level: Level; source: LevelSource };

export type Measured = {
  domain: Domain;
  reported: Level | null;
  score: number | null;
  norm: Spread | null;
  ownHistory: Spread | null;
};

/** The level one result shows. The provider's own word wins; null when there is nothing to hold the score against. */
export function levelOfResult({ domain, reported, score, norm, ownHistory }: Measured): KnownLevel | null {
  if (reported) return { level: reported, source: 'reported' };
  if (score === null) return null;
  if (norm) return { level: levelAtPlace(zScore(score, norm), domain), source: 'norm' };
  return ownHistory ? { level: levelAtPlace(zScore(score, ownHistory), domain), source: 'ownHistory' } : null;
}

/** Fewer results than this say nothing about a mean and a spread. */
const enough = 20;

/** Mean and spread of the board's own scores of one instrument and moment; null for too few or for equal scores. */
export function ownHistoryOf({ n, mean, sd }: { n: number; mean: number | null; sd: number | null }): Spread | null {
  return n >= enough && mean !== null && sd !== null && sd > 0 ? { mean, sd } : null;
}
