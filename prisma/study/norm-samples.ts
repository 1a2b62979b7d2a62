import { rankOf } from '#domain/results/levels';
import type { Spread } from '#domain/results/z-score';
import { Dice } from './dice';
import { growUp, type Skills } from './growing-up';
import { levelsOnLeaving } from './leaving-test';
import { studySchool } from './study-schools';
import { scoreOn, type SeriesName, testSeries } from './test-series';

/** What a publisher tells of one test: the norm, and the scores from which pupils reached 1F and 1S/2F afterwards. */
export type Published = { norm: Spread; cuts: readonly [number, number] };

const sampleSchools = 30;
const pupilsPerSchool = 20;
/** Norms are the same for every board, so they come from pupils of no board. */
const seedOfSamples = 20_120_801;

/** The results year of the norm that is valid in this one. */
export const normYearIn = (name: SeriesName, resultsYear: number): number =>
  testSeries[name].normsFrom.findLast((from) => from <= resultsYear) ?? testSeries[name].normsFrom[0];

type At = { yearGroup: number; moment: number; domain: number };

/** What the norm study of this year found for one test (moment and domain 0-2). */
export function publishedFor(name: SeriesName, normYear: number, { yearGroup, moment, domain }: At): Published {
  const key = `${name} ${normYear}`;
  const study = studies.get(key) ?? new NormStudy(name, normYear);
  studies.set(key, study);
  return study.find(yearGroup, moment, domain);
}

const studies = new Map<string, NormStudy>();

class NormStudy {
  private readonly pupils: readonly Skills[];
  private readonly ranks: readonly number[][];

  constructor(
    private readonly name: SeriesName,
    private readonly year: number,
  ) {
    const dice = new Dice(seedOfSamples, year);
    const schools = Array.from({ length: sampleSchools }, (_, nth) => studySchool(seedOfSamples, nth));
    const straight = (school: number) =>
      [3, 4, 5, 6, 7, 8].map((yearGroup) => {
        return { yearGroup, resultsYear: year + yearGroup - 8, school, moved: null, repeated: false };
      });
    this.pupils = Array.from({ length: sampleSchools * pupilsPerSchool }, (_, i) =>
      growUp(dice, straight(i % sampleSchools), schools),
    );
    this.ranks = this.pupils.map((skills) => {
      const last = [0, 1, 2].map((domain) => skills(5, 1, domain));
      return levelsOnLeaving(dice, name, year, last).map(rankOf);
    });
  }

  find(yearGroup: number, moment: number, domain: number): Published {
    const dice = new Dice(seedOfSamples + this.year, (yearGroup * 3 + moment) * 3 + domain);
    const scores = this.pupils.map((skills) =>
      scoreOn(dice, this.name, {
        yearGroup,
        moment,
        resultsYear: this.year,
        skill: skills(yearGroup - 3, moment, domain),
      }),
    );
    return publish(
      scores,
      this.ranks.map((ranks) => ranks[domain] ?? 0),
    );
  }
}

function publish(scores: readonly number[], ranks: readonly number[]): Published {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = (rank: number) => sorted[ranks.filter((reached) => reached < rank).length] ?? Infinity;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { norm: { mean: tenth(mean), sd: tenth(Math.sqrt(variance)) }, cuts: [cut(1), cut(2)] };
}
