import { scaleBand, scaleLinear } from '@visx/scale';
import type { Column } from '#contract/forecasts';
import { shownPercent } from '../column-words';
import type { ChartSize } from './chart-size';

export type Slot = {
  column: Column;
  /** Left edge and width of the whole slot; a bar is narrower. */
  x: number;
  width: number;
  centre: number;
  /** Null: no percentage, the slot stays empty (never a bar of zero). */
  bar: { x: number; y: number; width: number; height: number } | null;
  lineY: number | null;
  zone: { y: number; height: number } | null;
  whisker: { low: number; high: number } | null;
  /** Places of the blocks that say which year is which, narrower where five years share the slot. */
  blocks: { x: number; width: number }[];
  /** Where the number above the bar stands. */
  labelY: number;
};

export type KindSpan = { kind: Column['kind']; from: number; until: number };

export type ChartLayout = {
  slots: Slot[];
  ticks: { value: number; y: number }[];
  spans: KindSpan[];
  /** The first column that is not measured: the one the verdict is about. */
  ahead: Slot | null;
};

const barShare = 0.56;
const tickStep = 20;
/** Percentage points a number above the highest bar takes. */
const roomForNumber = 4;

/** Geometry of the columns of one indicator, in order of results year. The axis starts at zero. */
export function layoutOf(columns: readonly Column[], bandwidth: number, size: ChartSize): ChartLayout {
  const top = highestOf(columns, bandwidth);
  const y = scaleLinear<number>({ domain: [0, top], range: [size.bottom, size.top] });
  const x = scaleBand<number>({
    domain: columns.map(({ resultsYear }) => resultsYear),
    range: [size.left, size.right],
  });
  const slots = columns.map((column) =>
    slotOf(column, { x: x(column.resultsYear) ?? size.left, width: x.bandwidth(), y, bandwidth, size }),
  );
  const ticks = Array.from({ length: top / tickStep + 1 }, (_, step) => step * tickStep);
  return {
    slots,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    spans: spansOf(slots),
    ahead: slots.find(({ column }) => column.kind !== 'measured') ?? null,
  };
}

/** The top of the axis: a multiple of twenty with room for all marks and their numbers, at least 60, at most 100. */
function highestOf(columns: readonly Column[], bandwidth: number): number {
  const marks = columns.flatMap(({ percent, high80, signalValue }) => [
    percent ?? 0,
    high80 ?? 0,
    (signalValue ?? 0) + bandwidth,
  ]);
  const highest = Math.max(0, ...marks) + roomForNumber;
  return Math.min(100, Math.max(60, Math.ceil(highest / tickStep) * tickStep));
}

type Place = { x: number; width: number; y: (value: number) => number; bandwidth: number; size: ChartSize };

function slotOf(column: Column, { x, width, y, bandwidth, size }: Place): Slot {
  const percent = shownPercent(column);
  const { signalValue, low80, high80 } = column;
  const barWidth = width * barShare;
  const whisker =
    percent === null || low80 === null || high80 === null ? null : { low: y(low80), high: y(Math.min(high80, 100)) };
  const zoneTop = signalValue === null ? null : y(Math.min(100, signalValue + bandwidth));
  const bar =
    percent === null
      ? null
      : { x: x + (width - barWidth) / 2, y: y(percent), width: barWidth, height: y(0) - y(percent) };
  return {
    column,
    x,
    width,
    centre: x + width / 2,
    bar,
    lineY: signalValue === null ? null : y(signalValue),
    zone: signalValue === null || zoneTop === null ? null : { y: zoneTop, height: y(signalValue) - zoneTop },
    whisker,
    blocks: blocksOf(column.years.length, { x, width }, size),
    labelY: Math.min(bar?.y ?? y(0), whisker?.high ?? Infinity) - 8,
  };
}

function blocksOf(years: number, { x, width }: { x: number; width: number }, { block, blockGap }: ChartSize) {
  const each = Math.min(block + blockGap, (width * 0.92) / Math.max(1, years));
  const blockWidth = (each * block) / (block + blockGap);
  const first = x + width / 2 - (each * years - (each - blockWidth)) / 2;
  return Array.from({ length: years }, (_, place) => ({ x: first + place * each, width: blockWidth }));
}

function spansOf(slots: readonly Slot[]): KindSpan[] {
  const spans: KindSpan[] = [];
  for (const { column, x, width } of slots) {
    const last = spans.at(-1);
    if (last?.kind === column.kind) last.until = x + width;
    else spans.push({ kind: column.kind, from: x, until: x + width });
  }
  return spans;
}
