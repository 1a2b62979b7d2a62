import type { TestTaken } from './board-history';
import { EvidenceKept } from './evidence-kept';
import { evidenceAt } from './features';
import { madeUpTest } from './made-up-test';
import { stepAt } from './origins';
import { standardiseBy } from './standardise';

const around = (score: number) => ({
  pupils: Array.from({ length: 40 }, (_, i) => ({
    pupilId: `p${i}`,
    stays: [],
    tests: [madeUpTest({ score: score + (i % 5), norm: null })],
    leaving: null,
  })),
});
const [low, high] = [standardiseBy(around(4)), standardiseBy(around(14))];
const step = stepAt('M7');

it('keeps what rests on norms, per step of the career', () => {
  const kept = new EvidenceKept();
  const pupil = { pupilId: 'p', tests: [madeUpTest({ domain: 'rekenen', yearGroup: 6 }), madeUpTest()] };
  const first = kept.by(low)(pupil, step);
  expect(first).toEqual(evidenceAt(pupil.tests, step, low));
  expect(kept.by(high)(pupil, step)).toBe(first);
  expect(kept.by(high)(pupil, stepAt('M6'))).toEqual(evidenceAt(pupil.tests, stepAt('M6'), high));
});

it('keeps that nothing was known', () => {
  const kept = new EvidenceKept();
  const pupil = { pupilId: 'p', tests: [] };
  expect([kept.by(low)(pupil, step), kept.by(high)(pupil, step)]).toEqual([null, null]);
});

it('looks again when more is known of that step, and not when it is known of a later one', () => {
  const kept = new EvidenceKept();
  const [early, late, later] = [
    madeUpTest(),
    madeUpTest({ takenOn: '2026-02-20', score: 14 }),
    madeUpTest({ moment: 'E' }),
  ];
  const evidenceOf = (...tests: TestTaken[]) => kept.by(low)({ pupilId: 'p', tests }, step);
  expect(evidenceOf(early)).toEqual(evidenceAt([early], step, low));
  const both = evidenceOf(early, late);
  expect(both).toEqual(evidenceAt([early, late], step, low));
  expect(evidenceOf(early, late, later)).toBe(both);
  expect(evidenceOf(early)).toEqual(evidenceAt([early], step, low));
});

it('looks again where a score is held against the own history of the board', () => {
  const kept = new EvidenceKept();
  const pupil = { pupilId: 'p', tests: [madeUpTest({ norm: null }), madeUpTest({ domain: 'rekenen' })] };
  const [before, after] = [kept.by(low)(pupil, step), kept.by(high)(pupil, step)];
  expect([before, after]).toEqual([evidenceAt(pupil.tests, step, low), evidenceAt(pupil.tests, step, high)]);
  expect(before?.lezen.own).toBeGreaterThan(after?.lezen.own ?? Infinity);
});
