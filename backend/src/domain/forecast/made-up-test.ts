import type { TestTaken } from './board-history';

/** A test as the specs take one: M7 lezen, one standard deviation above its norm; `one` says what differs. */
export const madeUpTest = (one: Partial<TestTaken> = {}): TestTaken => ({
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
