import { narrowTrend, trendLayout, wideTrend } from './trend-layout';

const point = (resultsYear: number, percent: number | null = 60) => ({
  resultsYear,
  pupils: percent === null ? 3 : 20,
  percent1F: percent === null ? null : 95,
  percent1S2F: percent,
});

describe('the trend of a school as a drawing', () => {
  const points = [2018, 2019, 2021, 2022, 2023, 2024, 2025].map((year) => point(year));
  const breaks = [
    { resultsYear: 2020, kind: 'noTest' as const },
    { resultsYear: 2024, kind: 'regime' as const },
  ];
  const layout = trendLayout(points, breaks, wideTrend);
  const xOf = (year: number) => layout.years.find(({ resultsYear }) => resultsYear === year)?.x ?? NaN;

  it('has a place for every year, the year without a test too', () => {
    expect(layout.years.map(({ resultsYear }) => resultsYear)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(layout.years[2]?.pupils).toBeNull();
  });

  it('joins neighbours, and never runs across a break or a gap', () => {
    const joined = layout.lines[1]?.paths.map((path) => Number(/^M([\d.]+)/.exec(path)?.[1]));
    const from = [2018, 2021, 2022, 2024].map((year) => xOf(year));
    expect(joined?.length).toBe(4);
    for (const [i, x] of from.entries()) expect(joined?.[i]).toBeCloseTo(x, 6);
  });

  it('marks a break before its year, and a year without a test in its own place', () => {
    expect(layout.breaks.map(({ kinds }) => kinds)).toEqual([['noTest'], ['regime']]);
    expect(layout.breaks[0]?.x).toBeCloseTo(xOf(2020));
    expect(layout.breaks[1]?.x).toBeCloseTo((xOf(2023) + xOf(2024)) / 2);
  });

  it('leaves out breaks before the first year: there is nothing to compare with', () => {
    expect(trendLayout([point(2024), point(2025)], breaks, narrowTrend).breaks).toEqual([]);
  });

  it('has no dot for fewer than five pupils, and none at all without years', () => {
    const { lines } = trendLayout([point(2023), point(2024, null), point(2025)], [], narrowTrend);
    expect(lines.map(({ dots, paths }) => [dots.length, paths.length])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(trendLayout([], breaks, narrowTrend)).toMatchObject({ years: [], breaks: [] });
  });
});
