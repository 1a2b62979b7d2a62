import { type SchoolYear, schoolYearOfResults } from '#domain/calendar/school-year';
import type { Day } from '#domain/calendar/day';
import { type Domain, domains } from './levels';

/**
 * What was measured before and after may not be compared as it is: another provider, a renewed norm of the same test,
 * eindtoets before doorstroomtoets, or a year in which there was no test.
 */
export type BreakKind = 'provider' | 'norm' | 'regime' | 'noTest';
export type Break = {
  schoolId: string;
  domain: Domain;
  /** The first school year of the new measure; for `noTest` the year without one. */
  fromSchoolYear: SchoolYear;
  kind: BreakKind;
  /** Of the tests during the school career, or of the one with which pupils leave. */
  of: 'results' | 'outcomes';
};

/** Results of one school, domain and school year that were taken with one test and read with one norm. */
export type TestsTaken = {
  schoolId: string;
  domain: Domain;
  schoolYear: SchoolYear;
  provider: string;
  /** Which test for whom: a norm is renewed when the same test gets another one. */
  test: string;
  /** Since when the norm holds; null without one. */
  normFrom: Day | null;
  taken: number;
};
export type OutcomesTaken = { schoolId: string; resultsYear: number; provider: string; taken: number };

/** From these results on the doorstroomtoets, which has levels set anew. */
const firstDoorstroomtoets = 2024;
/** In the spring of 2020 the schools were closed. */
const withoutTest = 2020;

/** All breaks of all schools, in the order of schools, domains and years; the order of what comes in is irrelevant. */
export function breaksOf(tests: readonly TestsTaken[], outcomes: readonly OutcomesTaken[]): Break[] {
  const schools = [...new Set([...tests, ...outcomes].map(({ schoolId }) => schoolId))].sort();
  return schools.flatMap((schoolId) =>
    domains.flatMap((domain) => {
      const own = tests.filter((one) => one.schoolId === schoolId && one.domain === domain);
      const left = outcomes.filter((one) => one.schoolId === schoolId);
      const found = [...breaksInTests(own), ...breaksInOutcomes(left)];
      return found.map((one) => ({ schoolId, domain, ...one })).sort(byYear);
    }),
  );
}

type Found = Omit<Break, 'schoolId' | 'domain'>;
const byYear = (one: Found, other: Found) =>
  one.fromSchoolYear.localeCompare(other.fromSchoolYear) || one.kind.localeCompare(other.kind);

function breaksInTests(tests: readonly TestsTaken[]): Found[] {
  const years = byKey(tests, ({ schoolYear }) => schoolYear);
  const found: Found[] = [];
  const lastNorms = new Map<string, Day>();
  let before: string | null = null;
  for (const [fromSchoolYear, taken] of years) {
    const provider = mostTaken(byKey(taken, (one) => one.provider));
    const norms = normsOfYear(taken);
    if (before !== null && provider !== before) found.push({ fromSchoolYear, kind: 'provider', of: 'results' });
    else if ([...norms].some(([test, from]) => (lastNorms.get(test) ?? from) < from))
      found.push({ fromSchoolYear, kind: 'norm', of: 'results' });
    for (const [test, from] of norms) lastNorms.set(test, from);
    before = provider;
  }
  return found;
}

/** The norm with which most results of a test were read; a result brought along from elsewhere makes no renewal. */
function normsOfYear(taken: readonly TestsTaken[]): Map<string, Day> {
  const norms = new Map<string, Day>();
  const known = taken.flatMap(({ normFrom, ...one }) => (normFrom === null ? [] : [{ ...one, normFrom }]));
  for (const [test, ofTest] of byKey(known, (one) => one.test))
    norms.set(test, mostTaken(byKey(ofTest, ({ normFrom }) => normFrom)));
  return norms;
}

function breaksInOutcomes(outcomes: readonly OutcomesTaken[]): Found[] {
  const years = byKey(outcomes, ({ resultsYear }) => String(resultsYear));
  const found: Found[] = [];
  let before: { year: number; provider: string } | null = null;
  for (const [text, taken] of years) {
    const [year, provider] = [Number(text), mostTaken(byKey(taken, (one) => one.provider))];
    if (before) {
      const add = (kind: BreakKind, at: number) =>
        found.push({ fromSchoolYear: schoolYearOfResults(at), kind, of: 'outcomes' });
      if (before.year < withoutTest && year > withoutTest) add('noTest', withoutTest);
      if (before.year < firstDoorstroomtoets && year >= firstDoorstroomtoets) add('regime', firstDoorstroomtoets);
      else if (provider !== before.provider) add('provider', year);
    }
    before = { year, provider };
  }
  return found;
}

/** In the order of the keys. */
function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The key with most taken; of equals the first in order, so that the order of rows does not matter. */
function mostTaken(groups: readonly [string, readonly { taken: number }[]][]): string {
  const counts = groups.map(([key, rows]) => [key, rows.reduce((sum, { taken }) => sum + taken, 0)] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), counts[0] ?? ['', 0])[0];
}
