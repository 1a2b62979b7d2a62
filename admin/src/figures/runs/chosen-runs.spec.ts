import { chosenRuns } from './chosen-runs';

const run = (id: string, inForce = false) => ({ id, inForce, createdAt: `2026-11-0${id}T09:00:00Z` });
const runs = [run('3', true), run('2'), run('1')];
const chosen = (from: string | null, to: string | null, of = runs) => {
  const both = chosenRuns(of, { from, to });
  return [both.from?.id ?? null, both.to?.id ?? null];
};

it.each([
  ['the one in force and the one before it, when nothing was asked', null, null, ['2', '3']],
  ['an earlier one and the one in force', '1', null, ['1', '3']],
  ['the two asked for', '1', '2', ['1', '2']],
  ['the two asked for, the earlier first', '3', '1', ['1', '3']],
  ['the same twice, when that was asked', '2', '2', ['2', '2']],
  ['the usual ones for runs nobody knows', 'x', 'y', ['2', '3']],
])('compares %s', (_what, from, to, expected) => {
  expect(chosen(from, to)).toEqual(expected);
});

it('compares nothing when there is one run', () => {
  expect(chosen(null, null, [run('1', true)])).toEqual([null, null]);
  expect(chosen(null, null, [])).toEqual([null, null]);
});
