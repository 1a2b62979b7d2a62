import type { Domain, Level } from '#domain/results/levels';
import type { LevelSource } from '#domain/results/level-of-result';

/** A chance per level; they add up to 1. */
export type Chances = Record<Level, number>;

/** The same chances by name: as they are stored and sent. */
export type NamedChances = { below1F: number; at1F: number; at1S2F: number };

export const chancesOf = ({ below1F, at1F, at1S2F }: NamedChances): Chances => ({
  '<1F': below1F,
  '1F': at1F,
  '1S/2F': at1S2F,
});

export const namedChances = (of: Chances): NamedChances => ({
  below1F: of['<1F'],
  at1F: of['1F'],
  at1S2F: of['1S/2F'],
});

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
