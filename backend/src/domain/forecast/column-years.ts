import type { Judgements } from '#domain/indicators/judgements';
import { domains } from '#domain/results/levels';
import type { PupilChance } from './chances';

export const indicators = ['1F', '1S2F'] as const;
export type Indicator = (typeof indicators)[number];

/** One results year of a column. Counts of a forecast year are expected counts and may be broken. */
export type ColumnYear = {
  resultsYear: number;
  source: 'measured' | 'forecast' | 'unknown';
  pupils: number;
  judgements: number;
  atLevel: number | null;
  /** Judgements of pupils without any result in the domain. */
  noEvidence: number;
};

export type MeasuredYear = { resultsYear: number; counts: Judgements };

export const unknownYear = (resultsYear: number): ColumnYear => ({
  resultsYear,
  source: 'unknown',
  pupils: 0,
  judgements: 0,
  atLevel: null,
  noEvidence: 0,
});

export function measuredYear({ resultsYear, counts }: MeasuredYear, indicator: Indicator): ColumnYear {
  const { pupils, judgements, at1F, at1S2F } = counts;
  return {
    resultsYear,
    source: 'measured',
    pupils,
    judgements,
    atLevel: indicator === '1F' ? at1F : at1S2F,
    noEvidence: 0,
  };
}

/** Expected counts of one cohort; unknown when a domain has no chances at all, since the figure pools all three. */
export function forecastYear(resultsYear: number, chances: readonly PupilChance[], indicator: Indicator): ColumnYear {
  const cohort = chances.filter((chance) => chance.resultsYear === resultsYear);
  const pupils = new Set(cohort.map(({ pupilId }) => pupilId)).size;
  if (pupils === 0 || cohort.length < pupils * domains.length) return unknownYear(resultsYear);
  const reached = cohort.reduce((sum, { chances: c }) => sum + c['1S/2F'] + (indicator === '1F' ? c['1F'] : 0), 0);
  const noEvidence = cohort.filter(({ evidence }) => evidence === 'none').length;
  return { resultsYear, source: 'forecast', pupils, judgements: cohort.length, atLevel: reached, noEvidence };
}
