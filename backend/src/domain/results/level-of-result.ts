import type { Domain, Level } from './levels';
import { levelAtPlace } from './national-levels';
import { type Spread, zScore } from './z-score';

/** reported: the provider's own; norm: by the dated norm; ownHistory: by the board's own results, for want of a norm. */
export type LevelSource = 'reported' | 'norm' | 'ownHistory';
export type KnownLevel = { level: Level; source: LevelSource };

/** From which score the provider gives 1F and 1S/2F. */
export type ReferenceCuts = { at1F: number; at1S2F: number };
export type NormOfResult = Spread & { cuts?: ReferenceCuts | null };

export type Measured = {
  domain: Domain;
  reported: Level | null;
  score: number | null;
  norm: NormOfResult | null;
  ownHistory: Spread | null;
};

/**
 * The level one result shows. The provider's own word wins, then the provider's own cuts, then the place among all pupils;
 * null when there is nothing to hold the score against.
 */
export function levelOfResult({ domain, reported, score, norm, ownHistory }: Measured): KnownLevel | null {
  if (reported) return { level: reported, source: 'reported' };
  if (score === null) return null;
  if (norm?.cuts) return { level: levelByCuts(score, norm.cuts), source: 'norm' };
  if (norm) return { level: levelAtPlace(zScore(score, norm), domain), source: 'norm' };
  return ownHistory ? { level: levelAtPlace(zScore(score, ownHistory), domain), source: 'ownHistory' } : null;
}

function levelByCuts(score: number, { at1F, at1S2F }: ReferenceCuts): Level {
  if (score >= at1S2F) return '1S/2F';
  return score >= at1F ? '1F' : '<1F';
}

/** The cuts of a norm, where it has them. */
export const cutsOf = (norm: { cut1F: number | null; cut1S2F: number | null }): ReferenceCuts | null =>
  norm.cut1F === null || norm.cut1S2F === null ? null : { at1F: norm.cut1F, at1S2F: norm.cut1S2F };

/** Fewer results than this say nothing about a mean and a spread. */
const enough = 20;

/** Mean and spread of the board's own scores of one instrument and moment; null for too few or for equal scores. */
export function ownHistoryOf({ n, mean, sd }: { n: number; mean: number | null; sd: number | null }): Spread | null {
  return n >= enough && mean !== null && sd !== null && sd > 0 ? { mean, sd } : null;
}
