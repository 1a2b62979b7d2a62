import type { Dice } from './dice';
import { averageSkill } from './growing-up';
import { type Form, formOf, itemsOf, sit } from './item-test';

/** Three invented series of tests, none of a real provider. */
export const seriesNames = ['LINDE', 'BEUK', 'EIK'] as const;
export type SeriesName = (typeof seriesNames)[number];

export const shareOfSchools: Record<SeriesName, number> = { LINDE: 0.5, BEUK: 0.35, EIK: 0.15 };

type Series = {
  /** Results years in which a norm was published; in between it ages. */
  normsFrom: readonly [number, ...number[]];
  /** Domains (0-2) of which the provider tells no norm. */
  withoutNorm: readonly number[];
  /** From this order (year group × 3 + moment) the provider gives a reference level itself. */
  reportsFrom: number;
  form: (average: number) => Form;
  scoreOf: (right: number, items: number, order: number) => number;
};

/** A scale that runs on over the years and stretches at its ends. */
const running = (right: number, items: number, order: number) =>
  Math.round(100 + 9 * (order - 9) + 16 * Math.log((right + 0.5) / (items - right + 0.5)));

export const testSeries: Record<SeriesName, Series> = {
  LINDE: {
    normsFrom: [2012, 2019, 2025],
    withoutNorm: [],
    reportsFrom: 6 * 3 + 2,
    form: (average) => formOf(average, 1.6, 6, 6, 0.1),
    scoreOf: running,
  },
  // Too easy: the best pupils have everything right, and more of them year after year.
  BEUK: {
    normsFrom: [2013, 2022],
    withoutNorm: [],
    reportsFrom: 6 * 3 + 1,
    form: (average) => formOf(average - 0.7, 1.2, 5, 6, 0.2),
    scoreOf: (right) => right,
  },
  // Too hard and short: many pupils score what guessing gives.
  EIK: {
    normsFrom: [2012],
    withoutNorm: [1],
    reportsFrom: Infinity,
    form: (average) => formOf(average + 0.4, 1, 5, 5, 0.25),
    scoreOf: (right, items) => Math.round((100 * right) / items),
  },
};

/** Tests become known: the same skill gives a higher score each year. */
const familiarity = 0.035;

/** Nobody is the same every morning. */
const formOfTheDay = 0.35;

/** The score of a pupil of this skill, on the test of a moment (0-2) as it was taken that year. */
export function scoreOn(
  dice: Dice,
  name: SeriesName,
  { yearGroup, moment, resultsYear, skill }: { yearGroup: number; moment: number; resultsYear: number; skill: number },
): number {
  const { form, items } = sheets[name][yearGroup * 3 + moment] as Sheet;
  const shown = skill + familiarity * (resultsYear - 2012) + formOfTheDay * dice.heavy(4);
  return testSeries[name].scoreOf(sit(dice, form, shown), items, yearGroup * 3 + moment);
}

type Sheet = { form: Form; items: number };

const sheetsOf = (name: SeriesName): Sheet[] =>
  Array.from({ length: 27 }, (_, order) => {
    const form = testSeries[name].form(averageSkill(Math.floor(order / 3), order % 3));
    return { form, items: itemsOf(form) };
  });
const sheets: Record<SeriesName, Sheet[]> = { LINDE: sheetsOf('LINDE'), BEUK: sheetsOf('BEUK'), EIK: sheetsOf('EIK') };
