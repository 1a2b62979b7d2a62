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
