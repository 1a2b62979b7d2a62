import type { TestTaken } from './board-history';
import { EvidenceKept } from './evidence-kept';
import { evidenceAt } from './features';
import { stepAt } from './origins';
import { standardiseBy } from './standardise';

const test = (one: Partial<TestTaken>): TestTaken => ({
  domain: 'lezen',
  yearGroup: 7,
  moment: 'M',
  takenOn: '2026-01-20',
  provider: 'IEP',
  series: 'lezen',
  score: 12,
  norm: { mean: 10, sd: 2 },
  reported: null,
  ...one,
});
const around = (score: number) => ({
  pupils: Array.from({ length: 40 }, (_, i) => ({
    pupilId: `p${i}`,
    stays: [],
    tests: [test({ score: score + (i % 5), norm: null })],
    leaving: null,
  })),
});
const [low, high] = [standardiseBy(around(4)), standardiseBy(around(14))];
const step = stepAt('M7');

it('keeps what rests on norms, per step of the career', () => {
  const kept = new EvidenceKept();
  const tests = [test({}), test({ domain: 'rekenen', yearGroup: 6 })];
  const first = kept.by(low)(tests, step);
  expect(first).toEqual(evidenceAt(tests, step, low));
  expect(kept.by(high)(tests, step)).toBe(first);
  expect(kept.by(high)(tests, stepAt('M6'))).toEqual(evidenceAt(tests, stepAt('M6'), high));
});

it('keeps that nothing was known', () => {
  const kept = new EvidenceKept();
  expect([kept.by(low)([], step), kept.by(high)([], step)]).toEqual([null, null]);
});

it('looks again where a score is held against the own history of the board', () => {
  const kept = new EvidenceKept();
  const tests = [test({ norm: null }), test({ domain: 'rekenen' })];
  const [before, after] = [kept.by(low)(tests, step), kept.by(high)(tests, step)];
  expect([before, after]).toEqual([evidenceAt(tests, step, low), evidenceAt(tests, step, high)]);
  expect(before?.lezen.own).toBeGreaterThan(after?.lezen.own ?? Infinity);
});
