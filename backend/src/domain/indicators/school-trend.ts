import { resultsYearOf } from '#domain/calendar/school-year';
import type { MeasuredYear } from '#domain/forecast/column-years';
import { breaksOf, type BreakKind, type OutcomesTaken } from '#domain/results/breaks';
import { type Domain, domains } from '#domain/results/levels';
import { addJudgements, countDomain, countJudgements, type Judgements, type Leaver, percentOf } from './judgements';

/** One results year as the board counted it, per domain too, or as it was published. */
export type TrendYear = {
  resultsYear: number;
  source: 'own' | 'published';
  pooled: Judgements;
  domains: (Judgements & { domain: Domain })[];
};
export type TrendBreak = { resultsYear: number; kind: BreakKind };

/** Own outcomes where there are any, else what was published; oldest first. */
export function trendYears(
  leavers: readonly (Leaver & { resultsYear: number })[],
  published: readonly MeasuredYear[],
): TrendYear[] {
  const own = [...new Set(leavers.map(({ resultsYear }) => resultsYear))].map((resultsYear): TrendYear => {
    const cohort = leavers.filter((leaver) => leaver.resultsYear === resultsYear);
    return {
      resultsYear,
      source: 'own',
      pooled: countJudgements(cohort),
      domains: domains.map((domain) => ({ domain, ...countDomain(cohort, domain) })),
    };
  });
  const others = published
    .filter(({ resultsYear }) => own.every((year) => year.resultsYear !== resultsYear))
    .map(({ resultsYear, counts }): TrendYear => ({ resultsYear, source: 'published', pooled: counts, domains: [] }));
  return [...own, ...others].sort((a, b) => a.resultsYear - b.resultsYear);
}

/** Where the years of a school may not be compared as they are: of the test with which pupils leave. */
export function trendBreaks(taken: readonly OutcomesTaken[]): TrendBreak[] {
  // Pupils leave with one test for all domains, so the breaks of one domain are those of each.
  return breaksOf([], taken)
    .filter(({ domain }) => domain === domains[0])
    .map(({ fromSchoolYear, kind }) => ({ resultsYear: resultsYearOf(fromSchoolYear), kind }));
}

/** The three results years up to one together; null where one of them is not known or nobody was judged. */
export function threeYears(years: readonly TrendYear[], resultsYear: number) {
  const three = years.filter((year) => year.resultsYear > resultsYear - 3 && year.resultsYear <= resultsYear);
  const { pupils, judgements, at1F, at1S2F } = addJudgements(three.map(({ pooled }) => pooled));
  const [percent1F, percent1S2F] = [percentOf(at1F, judgements), percentOf(at1S2F, judgements)];
  return three.length < 3 || percent1F === null || percent1S2F === null ? null : { pupils, percent1F, percent1S2F };
}
