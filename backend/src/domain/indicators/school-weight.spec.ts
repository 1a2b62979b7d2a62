import { weightFor } from './school-weight';

const weights = [
  { schoolYear: '2021-2022', weight: 30.04 },
  { schoolYear: '2022-2023', weight: 31.3 },
  { schoolYear: '2023-2024', weight: 33.08 },
];

// Published: school 00AP|C1, results 2023-2025, weight 31.47.
it('takes the three years before the results year', () => {
  expect(weightFor(2025, weights)).toEqual({ weight: 31.47, provisional: false });
});

it('uses the latest known years for a year that has none yet, and says so', () => {
  expect(weightFor(2027, weights)).toEqual({ weight: 31.47, provisional: true });
});

it('takes fewer years when not all are there', () => {
  expect(weightFor(2024, weights)).toEqual({ weight: 30.67, provisional: false });
  expect(weightFor(2025, [])).toBeNull();
});
