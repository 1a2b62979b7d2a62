import { cutsOf, levelOfResult, type Measured, ownHistoryOf } from './level-of-result';

const plain: Measured = { domain: 'rekenen', reported: null, score: null, norm: null, ownHistory: null };
const norm = { mean: 100, sd: 10 };

it('keeps the level the provider reports, whatever the norm says', () => {
  expect(levelOfResult({ ...plain, reported: '1F', score: 150, norm })).toEqual({ level: '1F', source: 'reported' });
});

it.each([
  ['far below', 80, '<1F'],
  ['around the mean', 100, '1F'],
  ['above', 110, '1S/2F'],
])('places a score %s the mean (%i) at %s by the norm', (_where, score, level) => {
  expect(levelOfResult({ ...plain, score, norm })).toEqual({ level, source: 'norm' });
});

it.each([
  ['below the first cut', 89.9, '<1F'],
  ['on the first cut', 90, '1F'],
  ['below the second', 119, '1F'],
  ['on the second', 120, '1S/2F'],
])('goes by the cuts of the provider where the norm has them: %s', (_where, score, level) => {
  const cuts = cutsOf({ cut1F: 90, cut1S2F: 120 });
  expect(levelOfResult({ ...plain, score, norm: { ...norm, cuts } })).toEqual({ level, source: 'norm' });
});

it('knows no cuts of which one is missing', () => {
  expect(cutsOf({ cut1F: 90, cut1S2F: null })).toBeNull();
});

it('falls back on the board’s own history and says so', () => {
  expect(levelOfResult({ ...plain, score: 110, ownHistory: norm })).toEqual({ level: '1S/2F', source: 'ownHistory' });
});

it('says nothing when there is nothing to compare with', () => {
  expect(levelOfResult({ ...plain, score: 110 })).toBeNull();
  expect(levelOfResult(plain)).toBeNull();
});

it.each([
  ['too few', { n: 19, mean: 5, sd: 1 }],
  ['all the same', { n: 40, mean: 5, sd: 0 }],
  ['one result', { n: 1, mean: 5, sd: null }],
])('has no history with %s results', (_what, history) => {
  expect(ownHistoryOf(history)).toBeNull();
});
