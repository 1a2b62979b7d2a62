import { coverageOf } from './coverage';

const norm = {
  id: 'M7',
  yearGroup: 7,
  moment: 'M' as const,
  testLevel: null,
  validFrom: '2024-08-01',
  validUntil: null,
};
const taken = { yearGroup: 7, moment: 'M' as const, testLevel: null, takenOn: '2026-01-20', scores: 20 };

it('counts the scores for which a norm is missing, place by place in the order of the school career', () => {
  const places = coverageOf(
    [taken, { ...taken, takenOn: '2024-01-20', scores: 18 }, { ...taken, yearGroup: 6, moment: 'E', scores: 5 }],
    [norm],
    '2026-03-01',
  );
  expect(places).toEqual([
    { yearGroup: 6, moment: 'E', testLevel: null, normId: null, scores: 5, withoutNorm: 5 },
    { yearGroup: 7, moment: 'M', testLevel: null, normId: 'M7', scores: 38, withoutNorm: 18 },
  ]);
});

it('shows a norm that nobody took the test of, and one that no longer holds', () => {
  expect(coverageOf([], [norm], '2026-03-01')).toMatchObject([{ normId: 'M7', scores: 0, withoutNorm: 0 }]);
  expect(coverageOf([], [{ ...norm, validUntil: '2025-07-31' }], '2026-03-01')).toMatchObject([{ normId: null }]);
});

it('holds tests of another level apart; the norm of the own level serves them', () => {
  const places = coverageOf(
    [taken, { ...taken, testLevel: 'm6', scores: 3 }, { ...taken, testLevel: 'M7' }],
    [norm],
    '2026-03-01',
  );
  expect(places.map(({ testLevel, scores, withoutNorm }) => [testLevel, scores, withoutNorm])).toEqual([
    [null, 40, 0],
    ['M6', 3, 0],
  ]);
});
