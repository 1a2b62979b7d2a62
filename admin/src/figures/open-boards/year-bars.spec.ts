import type { OpenSchool } from '#contract/open-boards';
import { barsOf } from './year-bars';

const year = (resultsYear: number, percent1S2F: number | null, masked = false) => ({
  resultsYear,
  percent1F: null,
  percent1S2F,
  pupils: percent1S2F === null ? null : 20,
  masked,
});
const school = (years: OpenSchool['years'], percent1S2F: number | null) =>
  ({ years, percent1S2F, pupils: percent1S2F === null ? null : 60 }) as OpenSchool;

describe('barsOf', () => {
  it('shows each year and the three together', () => {
    const bars = barsOf(school([year(2023, 50), year(2024, 55), year(2025, 60)], 55.1));
    expect(bars.map(({ label, percent }) => [label, percent])).toEqual([
      ['2023', 50],
      ['2024', 55],
      ['2025', 60],
      ['2023–25', 55.1],
    ]);
  });

  it('keeps a masked year and the sum over it apart from a missing one', () => {
    const bars = barsOf(school([year(2023, null, true), year(2024, null), year(2025, 60)], null));
    expect(bars.map(({ masked, percent }) => [masked, percent])).toEqual([
      [true, null],
      [false, null],
      [false, 60],
      [true, null],
    ]);
  });
});
