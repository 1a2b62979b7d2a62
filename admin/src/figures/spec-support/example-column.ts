import type { Column } from '#contract/forecasts';

/** A column as the specs need one: the middle of the three years ahead, at risk by one pupil. */
export const exampleColumn: Column = {
  resultsYear: 2027,
  indicator: '1S2F',
  kind: 'mixed',
  years: [2025, 2026, 2027].map((resultsYear) => ({
    resultsYear,
    source: resultsYear === 2027 ? 'forecast' : 'measured',
    pupils: 26,
    judgements: 78,
    atLevel: 35,
  })),
  percent: 45.3,
  low80: null,
  high80: null,
  chanceBelow: null,
  pupils: 78,
  judgements: 234,
  noEvidenceShare: 0,
  schoolWeight: 31.4,
  signalValue: 43.5,
  normYear: 2025,
  normProvisional: true,
  verdict: 'risk',
  gapJudgements: 4,
  gapPupils: 1,
  overFiveYears: false,
};
