import type { TestTaken } from './board-history';
import { cohortMeans, evidenceAt } from './features';
import { stepAt } from './origins';

const test = (score: number): TestTaken => ({
  domain: 'lezen',
  yearGroup: 7,
  moment: 'M',
  takenOn: '2026-02-01',
  provider: 'A',
  series: 'A-lezen',
  score,
  norm: null,
  reported: null,
});
const evidenceOf = (z: number) =>
  evidenceAt([test(z)], stepAt('M7'), ({ score }) => ({ z: score ?? 0, source: 'norm' }));

it('says how a cohort did, the more the larger it is', () => {
  const meanOf = (size: number) => cohortMeans(Array.from({ length: size }, () => evidenceOf(-1))).lezen;
  expect(meanOf(8)).toBeCloseTo(-0.5, 12);
  expect(meanOf(24)).toBeCloseTo(-0.75, 12);
});

it('leaves out who has no result, and is 0 where nobody has one', () => {
  expect(cohortMeans([evidenceOf(1), null, evidenceOf(3)]).lezen).toBeCloseTo(0.4, 12);
  expect(cohortMeans([null]).lezen).toBe(0);
});

describe('a place that several tests agree on', () => {
  const placesAfter = (...scores: number[]) => {
    const tests = scores.map((score, back) => ({ ...test(score), yearGroup: 7 - back }));
    return evidenceAt(tests, stepAt('M7'), ({ score }) => ({ z: score ?? 0, source: 'norm' }))?.lezen;
  };

  it('is that of the test when there is one', () => {
    expect(placesAfter(-1)).toMatchObject({ own: -1, change: 0 });
  });

  it('says more the more tests it is the mean of, on whichever side', () => {
    const [once, twice, thrice] = [placesAfter(-1), placesAfter(-1, -1), placesAfter(-1, -1, -1)];
    expect(twice?.own).toBeLessThan(once?.own ?? -Infinity);
    expect(thrice?.own).toBeLessThan(twice?.own ?? -Infinity);
    expect(placesAfter(1, 1, 1)?.own).toBeCloseTo(-(thrice?.own ?? 0), 12);
    // Never more than endless tests would say: 1 / 0.75.
    expect(thrice?.own).toBeGreaterThan(-1 / 0.75);
  });

  it('changes by the tests as they are', () => {
    expect(placesAfter(1, 1, 1)?.change).toBeCloseTo(0, 12);
  });
});
