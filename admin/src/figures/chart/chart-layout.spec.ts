import type { Column } from '#contract/forecasts';
import { layoutOf } from './chart-layout';
import { narrowChart, wideChart } from './chart-size';

const column = (resultsYear: number, change: Partial<Column> = {}): Column => ({
  resultsYear,
  indicator: '1S2F',
  kind: 'measured',
  years: [],
  percent: 50,
  low80: null,
  high80: null,
  chanceBelow: null,
  pupils: 70,
  judgements: 210,
  noEvidenceShare: 0,
  schoolWeight: 31.4,
  signalValue: 40,
  normYear: 2025,
  normProvisional: false,
  verdict: 'onCourse',
  gapJudgements: 21,
  gapPupils: 7,
  overFiveYears: false,
  ...change,
});

describe('layoutOf', () => {
  it('starts at zero and keeps heights in proportion', () => {
    const { slots, ticks } = layoutOf([column(2025, { percent: 18 }), column(2026, { percent: 54 })], 5, wideChart);
    const [low, high] = slots.map(({ bar }) => bar?.height ?? 0) as [number, number];
    expect(high / low).toBeCloseTo(3);
    expect(ticks[0]).toEqual({ value: 0, y: wideChart.bottom });
    expect(ticks.at(-1)).toEqual({ value: 60, y: wideChart.top });
  });

  it('leaves the slot empty where there is no percentage', () => {
    const { slots } = layoutOf(
      [column(2025, { percent: null }), column(2026, { percent: 40, pupils: 3 })],
      5,
      wideChart,
    );
    expect(slots.map(({ bar }) => bar)).toEqual([null, null]);
    expect(slots[0]?.lineY).not.toBeNull();
  });

  it('draws the bandwidth above the line and cuts it off at one hundred', () => {
    const { slots } = layoutOf([column(2026, { signalValue: 97, percent: 99 })], 5, wideChart);
    expect(slots[0]?.zone).toEqual({ y: wideChart.top, height: expect.closeTo((3 / 100) * 206) });
  });

  it('leaves room for the number above the highest bar', () => {
    const [slot] = layoutOf([column(2026, { percent: 59 })], 5, wideChart).slots;
    expect((slot?.bar?.y ?? 0) - wideChart.top).toBeGreaterThan(40);
  });

  it('fits the blocks of five years in their slot', () => {
    const years = [2022, 2023, 2024, 2025, 2026].map((resultsYear) => ({
      resultsYear,
      source: 'measured' as const,
      pupils: 3,
      atLevel: 5,
      judgements: 9,
    }));
    const columns = [column(2025), column(2026, { years }), column(2027), column(2028), column(2029), column(2030)];
    for (const size of [wideChart, narrowChart]) {
      const slot = layoutOf(columns, 5, size).slots[1];
      expect(slot?.blocks).toHaveLength(5);
      expect(slot?.blocks[0]?.x).toBeGreaterThan(slot?.x ?? Infinity);
      const last = slot?.blocks.at(-1);
      expect((last?.x ?? Infinity) + (last?.width ?? 0)).toBeLessThan((slot?.x ?? 0) + (slot?.width ?? 0));
    }
  });

  it('has no line and no zone without a signal value', () => {
    const [slot] = layoutOf([column(2026, { signalValue: null })], 5, wideChart).slots;
    expect(slot).toMatchObject({ lineY: null, zone: null });
  });

  it('puts the number above the whisker', () => {
    const [slot] = layoutOf([column(2027, { low80: 45, high80: 55 })], 5, wideChart).slots;
    expect(slot?.labelY).toBeCloseTo((slot?.whisker?.high ?? 0) - 8);
  });

  it('joins neighbours of one kind and points at the first that is not measured', () => {
    const columns = [column(2025), column(2026), column(2027, { kind: 'mixed' }), column(2028, { kind: 'forecast' })];
    const { spans, ahead, slots } = layoutOf(columns, 5, narrowChart);
    expect(spans.map(({ kind }) => kind)).toEqual(['measured', 'mixed', 'forecast']);
    expect(spans[0]?.until).toBeCloseTo(slots[2]?.x ?? 0);
    expect(ahead?.column.resultsYear).toBe(2027);
  });

  it('draws nothing without columns', () => {
    expect(layoutOf([], 5, wideChart)).toMatchObject({ slots: [], spans: [], ahead: null });
  });
});
