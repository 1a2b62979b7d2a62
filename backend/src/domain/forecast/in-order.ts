import type { BoardHistory, PupilHistory, TestTaken } from './board-history';

/** The same history in one order, so that equal data give equal figures to the last digit, however they were read. */
export function inOrder({ pupils }: BoardHistory): BoardHistory {
  const sorted = pupils.map((pupil): PupilHistory => ({ ...pupil, tests: sortedTests(pupil.tests) }));
  return { pupils: sorted.sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1)) };
}

function sortedTests(tests: readonly TestTaken[]): readonly TestTaken[] {
  const isSorted = tests.every((test, i) => i === 0 || compare(tests[i - 1] as TestTaken, test) <= 0);
  return isSorted ? tests : [...tests].sort(compare);
}

function compare(a: TestTaken, b: TestTaken): number {
  return (
    byText(a.takenOn, b.takenOn) ||
    byText(a.domain, b.domain) ||
    byText(a.series, b.series) ||
    byText(a.provider, b.provider)
  );
}
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
