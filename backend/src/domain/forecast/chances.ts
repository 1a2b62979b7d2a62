import type { Domain, Level } from '#domain/results/levels';
import type { LevelSource } from '#domain/results/level-of-result';

/** A chance per level; they add up to 1. */
export type Chances = Record<Level, number>;

export type PupilChance = {
  pupilId: string;
  resultsYear: number;
  domain: Domain;
  chances: Chances;
  /** otherDomains: no result in this domain, but in another. none: no result at all; the chances are those of the cohort. */
  evidence: LevelSource | 'otherDomains' | 'none';
  /** The newest test moment in the domain, such as M7. */
  moment: string | null;
};
