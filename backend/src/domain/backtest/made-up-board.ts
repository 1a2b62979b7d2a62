import type { BoardHistory, PupilHistory } from '#domain/forecast/board-history';
import { domains, type Level } from '#domain/results/levels';
import { levelAtPlace } from '#domain/results/national-levels';

/** Noise that is the same on every machine: no shape matters here. */
const noise = (seed: number) => {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return 3.4 * (x - Math.floor(x) - 0.5);
};
const spread = { mean: 100, sd: 20 };

function pupilOf(school: number, cohort: number, index: number): PupilHistory {
  const seed = school * 9973 + cohort * 131 + index;
  const ability = 0.8 * noise(seed) + (school - 1) * 0.3;
  const schoolId = `s${school}`;
  const years = [5, 6, 7, 8].map((yearGroup) => ({ yearGroup, resultsYear: cohort - 8 + yearGroup }));
  const tests = years.flatMap(({ yearGroup, resultsYear }) =>
    (yearGroup === 8 ? (['B'] as const) : (['M', 'E'] as const)).flatMap((moment, at) =>
      domains.map((domain, d) => ({
        domain,
        yearGroup,
        moment,
        takenOn: moment === 'B' ? `${resultsYear - 1}-11-10` : `${resultsYear}-0${moment === 'M' ? 2 : 6}-01`,
        provider: 'LIB',
        series: `LIB-${domain}`,
        score: 100 + 20 * (0.8 * ability + 0.4 * noise(seed * 7 + yearGroup * 10 + at * 3 + d)),
        norm: spread,
        reported: null,
      })),
    ),
  );
  const level = (d: number): Level => levelAtPlace(ability + 0.3 * noise(seed * 3 + d), domains[d] ?? 'lezen');
  return {
    pupilId: `p${seed}`,
    stays: years.map((year) => ({ schoolId, ...year, fromOn: `${year.resultsYear - 1}-08-01`, untilOn: null })),
    tests,
    leaving: {
      schoolId,
      resultsYear: cohort,
      provider: 'LIB',
      levels: { lezen: level(0), taalverzorging: level(1), rekenen: level(2) },
      exempt: index === 0,
    },
  };
}

/** An invented board of three schools for the specs of forecast and backtest. */
export const madeUpBoard = (cohorts: readonly number[]): BoardHistory => ({
  pupils: [0, 1, 2].flatMap((school) =>
    cohorts.flatMap((cohort) => Array.from({ length: 14 }, (_, index) => pupilOf(school, cohort, index))),
  ),
});
