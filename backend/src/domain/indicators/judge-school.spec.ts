import { judgementsFromPercentages } from './judgements';
import { judgeSchool, judgeSmallSchool, outcomes } from './judge-school';
import type { SignalTable } from './signal-values';

const { above, under, tooLittle, shielded, smallSchool } = outcomes;
const band = (from: number, signal1S2F: number) => ({
  from,
  to: from + 1,
  toInclusive: from === 39,
  signal1F: 85,
  signal1S2F,
});
const table: SignalTable = {
  resultsYear: 2025,
  bands: [band(20, 68.3), band(28, 48.6), band(31, 43.5), band(39, 30.3)],
};
const year = (pupils: number, percent1F: number, percent1S2F: number) =>
  judgementsFromPercentages(pupils, percent1F, percent1S2F);

// Published: inspectorate, leerresultaten po 2023-2024-2025, school 00AZ|C1: 97.3 and 54.05 % of 37 pupils, [31,32).
it('judges a published school as published', () => {
  const years = [year(10, 93.33, 53.33), year(12, 100, 58.33), year(15, 97.78, 51.11)];
  expect(judgeSchool({ years, weight: 31.75, table })).toEqual({
    band: '[31,32)',
    signal1F: 85,
    signal1S2F: 43.5,
    percent1F: 97.3,
    percent1S2F: 54.05,
    pupils: 37,
    outcome1F: above,
    outcome1S2F: above,
  });
});

it.each([
  ['exactly on the line', 100, 85, above],
  ['a hundredth of a point below', 10_000, 84.99, under],
])('a school %s is judged «%s»', (_where, pupils, percent, expected) => {
  expect(judgeSchool({ years: [year(pupils, percent, percent)], weight: 28, table }).outcome1F).toBe(expected);
});

const known = year(20, 98, 70);
it.each([
  ['a blank year', [known, null, known], tooLittle],
  ['a blank year beside a masked one', ['masked', null, known], tooLittle],
  ['all years there, one masked', ['masked', known, known], shielded],
  ['fourteen pupils in three years', [year(5, 100, 60), year(5, 100, 60), year(4, 100, 60)], smallSchool],
] as const)('%s gives one answer for both indicators', (_what, years, expected) => {
  expect(judgeSchool({ years, weight: 28, table })).toMatchObject({ outcome1F: expected, outcome1S2F: expected });
});

it('never shows a masked figure', () => {
  expect(judgeSchool({ years: ['masked', known, known], weight: 28, table })).toMatchObject({
    percent1F: null,
    percent1S2F: null,
    pupils: null,
  });
});

it.each([
  ['below the highest line of all', 68.29, tooLittle],
  ['at the highest line of all', 68.3, above],
])('without a weight 1F still has its outcome; 1S/2F %s is «%s»', (_where, percent, expected) => {
  expect(judgeSchool({ years: [year(10_000, 98, percent)], weight: null, table })).toMatchObject({
    outcome1F: above,
    outcome1S2F: expected,
    signal1S2F: null,
  });
});

it.each([
  [19.5, '[20,21)'],
  [40, '[39,40)'],
  [41.2, '[39,40)'],
  [28.99, '[28,29)'],
])('a weight of %d falls in band %s', (weight, expected) => {
  expect(judgeSchool({ years: [known], weight, table }).band).toBe(expected);
});

it('judges a small school over five years of its own, and not over four', () => {
  const small = year(4, 100, 50);
  expect(judgeSmallSchool({ fiveYears: [small, small, small, small, small], weight: 28, table })).toMatchObject({
    overFiveYears: true,
    pupils: 20,
    outcome1F: above,
    outcome1S2F: above,
  });
  expect(judgeSmallSchool({ fiveYears: [small, small, small, small, null], weight: 28, table })).toMatchObject({
    overFiveYears: false,
    outcome1F: tooLittle,
  });
});
