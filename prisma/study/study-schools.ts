import { Dice } from './dice';
import { type SeriesName, seriesNames, shareOfSchools } from './test-series';

/** The first school year of which anything is known, by its results year: year group 5 of the leavers of 2017. */
export const firstYear = 2014;
const lastYear = 2040;

/** Skills are in logits of an item; a pupil's spread at the end is about 1.3. */
export type StudySchool = {
  id: string;
  /** Leavers in a cohort, on average. */
  leavers: number;
  /** What children bring from home. */
  background: number;
  /** What a year in this year group adds to what it adds elsewhere, in this domain (0-2). */
  teaching: (resultsYear: number, yearGroup: number, domain: number) => number;
  /** The good or bad day on which a whole cohort leaves. */
  luckOnTheDay: (resultsYear: number) => number;
  seriesIn: (resultsYear: number) => SeriesName;
  /** A year group that did not sit a test moment at all. */
  skips: (resultsYear: number, yearGroup: number, moment: number) => boolean;
};

const years = lastYear - firstYear + 1;
const groups = 6;

export function studySchool(seed: number, nth: number): StudySchool {
  const dice = new Dice(seed, nth);
  const lasting = 0.035 * dice.heavy(5);
  const course = 0.006 * dice.heavy(4); // slowly up or down, year after year
  const shocks = Float64Array.from({ length: years * groups * 3 }, () => 0.05 * dice.heavy(3.5));
  const yearShocks = Float64Array.from({ length: years }, () => 0.09 * dice.heavy(3.5));
  const days = Float64Array.from({ length: years }, () => 0.2 * dice.heavy(3.5));
  const skipped = Array.from({ length: years * groups * 3 }, () => dice.chance(0.025));
  const at = (resultsYear: number, yearGroup: number) => (resultsYear - firstYear) * groups + yearGroup - 3;
  return {
    id: `S${String(nth + 1).padStart(4, '0')}`,
    leavers: Math.min(62, Math.max(7, 22 * Math.exp(0.5 * dice.heavy(8)))),
    background: 0.27 * dice.heavy(6),
    teaching: (resultsYear, yearGroup, domain) =>
      lasting +
      course * (resultsYear - 2020) +
      (yearShocks[resultsYear - firstYear] ?? 0) +
      (shocks[at(resultsYear, yearGroup) * 3 + domain] ?? 0),
    luckOnTheDay: (resultsYear) => days[resultsYear - firstYear] ?? 0,
    seriesIn: seriesOfSchool(dice),
    skips: (resultsYear, yearGroup, moment) => skipped[at(resultsYear, yearGroup) * 3 + moment] ?? false,
  };
}

/** One school in four went over to another provider at some time. */
function seriesOfSchool(dice: Dice): StudySchool['seriesIn'] {
  const before = drawSeries(dice);
  const after = drawSeries(dice);
  const change = dice.chance(0.4) ? dice.between(2017, 2026) : lastYear;
  return (resultsYear) => (resultsYear < change ? before : after);
}

export function drawSeries(dice: Dice): SeriesName {
  const share = dice.share();
  let below = 0;
  for (const name of seriesNames) {
    below += shareOfSchools[name];
    if (share < below) return name;
  }
  return seriesNames[0];
}
