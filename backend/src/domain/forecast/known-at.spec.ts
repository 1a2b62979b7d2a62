import type { PupilHistory, TestTaken } from './board-history';
import { knownAt, knownOn } from './known-at';

const test = (takenOn: string): TestTaken => ({
  domain: 'lezen',
  yearGroup: 7,
  moment: 'M',
  takenOn,
  provider: 'IEP',
  series: 'lezen',
  score: 12,
  norm: null,
  reported: null,
});
const stay = (fromOn: string) => ({ schoolId: 's', resultsYear: 2025, yearGroup: 7, fromOn, untilOn: null });
const leaving = (resultsYear: number): PupilHistory['leaving'] => ({
  schoolId: 's',
  resultsYear,
  provider: 'IEP',
  levels: { lezen: '1F', taalverzorging: null, rekenen: null },
  exempt: false,
});
const pupil: PupilHistory = {
  pupilId: 'p',
  stays: [stay('2024-08-01')],
  tests: [test('2025-01-20'), test('2025-06-10')],
  leaving: leaving(2026),
};
const known = (day: string, outcomesUntil?: number) => knownAt({ pupils: [pupil] }, day, outcomesUntil).pupils;

it('knows nothing of a pupil who is still to come', () => {
  expect(known('2024-07-31')).toEqual([]);
});

it('cuts stays, tests and the outcome off at the day', () => {
  expect(known('2024-08-01')).toEqual([{ ...pupil, tests: [], leaving: null }]);
  expect(known('2025-01-20')).toEqual([{ ...pupil, tests: [pupil.tests[0]], leaving: null }]);
  expect(known('2026-03-14')).toEqual([{ ...pupil, leaving: null }]);
});

it('gives the very pupil once all is known', () => {
  expect(known('2026-03-15')[0]).toBe(pupil);
  expect(known('2026-01-01', 2026)[0]).toBe(pupil);
});

it('knows an outcome of who was never enrolled or tested here, and no pupil without anything', () => {
  const bare = { ...pupil, stays: [], tests: [] };
  const on = knownOn({ pupils: [bare, { ...bare, leaving: null }] });
  expect(on('2026-03-14').pupils).toEqual([]);
  expect(on('2026-03-15').pupils).toEqual([bare]);
});
