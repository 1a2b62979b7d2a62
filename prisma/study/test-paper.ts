import { type Domain, domains, type Level } from '#domain/results/levels';
import { type TestMoment, testMoments } from '#domain/results/moments';
import type { Spread } from '#domain/results/z-score';
import { normYearIn, publishedFor } from './norm-samples';
import { type SeriesName, seriesNames, testSeries } from './test-series';

/** What is the same for all who take one test in one year. */
export type TestPaper = {
  domain: Domain;
  moment: TestMoment;
  series: string;
  norm: Spread | null;
  /** Scores from which the provider itself reports 1F and 1S/2F. */
  reports: readonly [number, number] | null;
};

type Asked = { name: SeriesName; resultsYear: number; yearGroup: number; moment: number };

/** The papers of the three domains, printed once. */
export function testPapers(asked: Asked): readonly TestPaper[] {
  const { name, resultsYear, yearGroup, moment } = asked;
  const key = ((resultsYear * 3 + seriesNames.indexOf(name)) * 9 + yearGroup) * 3 + moment;
  const known = papers.get(key);
  if (known) return known;
  const printed = [0, 1, 2].map((domain) => print({ ...asked, domain }));
  papers.set(key, printed);
  return printed;
}

const papers = new Map<number, TestPaper[]>();

function print({ name, resultsYear, yearGroup, moment, domain }: Asked & { domain: number }): TestPaper {
  const { withoutNorm, reportsFrom } = testSeries[name];
  const word = domains[domain] ?? 'lezen';
  const { norm, cuts } = publishedFor(name, normYearIn(name, resultsYear), { yearGroup, moment, domain });
  return {
    domain: word,
    moment: testMoments[moment] ?? 'M',
    series: `${name}-${word}`,
    norm: withoutNorm.includes(domain) ? null : norm,
    reports: yearGroup * 3 + moment >= reportsFrom ? cuts : null,
  };
}

export function reportedLevel({ reports }: TestPaper, score: number): Level | null {
  if (reports === null) return null;
  return score < reports[0] ? '<1F' : score < reports[1] ? '1F' : '1S/2F';
}
