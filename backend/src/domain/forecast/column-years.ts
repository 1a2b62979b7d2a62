import type { Judgements } from '#domain/indicators/judgements';
import type { ShareSums } from './share-sums';

export const indicators = ['1F', '1S2F'] as const;
export type Indicator = (typeof indicators)[number];

/** One results year of a column. Counts of a forecast year are expected counts and may be broken. */
export type ColumnYear = {
  resultsYear: number;
  source: 'measured' | 'forecast' | 'unknown';
  pupils: number;
  judgements: number;
  atLevel: number | null;
  /** Judgements of pupils without any result. */
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

/** Expected counts of one cohort; unknown when nobody in it has any result, since there is nothing to go by. */
export function forecastYear(resultsYear: number, sums: ShareSums): ColumnYear {
  const { pupils, judgements, expected, noEvidence } = sums;
  if (judgements === 0 || noEvidence === judgements) return unknownYear(resultsYear);
  return { resultsYear, source: 'forecast', pupils, judgements, atLevel: expected, noEvidence };
}
