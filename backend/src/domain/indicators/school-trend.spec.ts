import type { Leaver } from './judgements';
import { threeYears, trendBreaks, trendYears } from './school-trend';

const leaver = (resultsYear: number, levels: Partial<Leaver> = {}) => ({
  resultsYear,
  exempt: false,
  lezen: '1F' as const,
  taalverzorging: '1S/2F' as const,
  rekenen: '<1F' as const,
  ...levels,
});
const published = (resultsYear: number) => ({
  resultsYear,
  counts: { pupils: 20, judgements: 60, at1F: 57, at1S2F: 30 },
});
const taken = (resultsYear: number, provider = 'IEP') => ({ schoolId: 's', resultsYear, provider, taken: 20 });

describe('the trend of a school', () => {
  const years = trendYears(
    [leaver(2025), leaver(2025, { rekenen: '1S/2F' }), leaver(2025, { exempt: true }), leaver(2024)],
    [published(2023), published(2024)],
  );

  it('has a year per cohort, own counts before published ones, oldest first', () => {
    expect(years.map(({ resultsYear, source }) => [resultsYear, source])).toEqual([
      [2023, 'published'],
      [2024, 'own'],
      [2025, 'own'],
    ]);
  });

  it('counts per domain so that the domains add up to the whole', () => {
    const [, , last] = years;
    expect(last?.domains.map(({ domain, pupils, at1F, at1S2F }) => [domain, pupils, at1F, at1S2F])).toEqual([
      ['lezen', 2, 2, 0],
      ['taalverzorging', 2, 2, 2],
      ['rekenen', 2, 1, 1],
    ]);
    expect(last?.pooled).toEqual({ pupils: 2, judgements: 6, at1F: 5, at1S2F: 3 });
    expect(years[0]?.domains).toEqual([]);
  });

  it('adds the counts of three years, and says nothing where one of them is missing', () => {
    expect(threeYears(years, 2025)).toEqual({ pupils: 23, percent1F: 92.75, percent1S2F: 49.28 });
    expect(threeYears(years, 2026)).toBeNull();
  });
});

it('marks each break once: the spring without a test, the doorstroomtoets and another provider', () => {
  const years = [2018, 2019, 2021, 2022, 2023, 2024].map((year) => taken(year));
  expect(trendBreaks([...years, taken(2025, 'LIB'), taken(2026, 'LIB')])).toEqual([
    { resultsYear: 2020, kind: 'noTest' },
    { resultsYear: 2024, kind: 'regime' },
    { resultsYear: 2025, kind: 'provider' },
  ]);
  expect(trendBreaks([taken(2025), taken(2026)])).toEqual([]);
});
