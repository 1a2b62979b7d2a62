import { scaleLinear, scalePoint } from '@visx/scale';
import type { Indicator } from '#contract/primitives';
import type { TrendBreak } from '#contract/school-trends';
import type { DrawingSize } from '../chart/chart-size';

/** One year of a line; null percentages stand for fewer than five pupils. */
export type TrendPoint = {
  resultsYear: number;
  pupils: number;
  percent1F: number | null;
  percent1S2F: number | null;
};

export const wideTrend: DrawingSize = {
  width: 560,
  height: 312,
  left: 36,
  right: 516,
  top: 58,
  bottom: 256,
  fontSize: 12,
};
export const narrowTrend: DrawingSize = { ...wideTrend, width: 330, left: 30, right: 296 };

export type TrendDot = { resultsYear: number; x: number; y: number; percent: number; labelY: number };
export type TrendLine = { indicator: Indicator; dots: TrendDot[]; paths: string[] };
export type TrendLayout = {
  lines: TrendLine[];
  years: { resultsYear: number; x: number; pupils: number | null }[];
  breaks: { x: number; labelX: number; labelY: number; kinds: TrendBreak['kind'][]; resultsYear: number }[];
  ticks: { value: number; y: number }[];
};

/** Below this percentage a number does not fit between its mark and the axis. */
const roomForLabel = 12;
/** Half of the longest word at a break. */
const halfWord = 50;
const ticks = [0, 20, 40, 60, 80, 100];

/** All years between the first and the last, those without figures too; a line never runs across a break or a gap. */
export function trendLayout(
  points: readonly TrendPoint[],
  breaks: readonly TrendBreak[],
  size: DrawingSize,
): TrendLayout {
  const known = points.map(({ resultsYear }) => resultsYear);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = points.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const across = scalePoint<number>({ domain: years, range: [size.left, size.right], padding: 0.5 });
  const up = scaleLinear<number>({ domain: [0, 100], range: [size.bottom, size.top] });
  const x = (year: number) => across(year) ?? size.left;
  const shown = breaks.filter(({ resultsYear }) => resultsYear > first && resultsYear <= last);
  return {
    lines: (['1F', '1S2F'] as const).map((indicator) => lineOf(indicator, { points, breaks: shown, x, y: up })),
    years: years.map((resultsYear) => ({
      resultsYear,
      x: x(resultsYear),
      pupils: points.find((point) => point.resultsYear === resultsYear)?.pupils ?? null,
    })),
    breaks: [...new Set(shown.map(({ resultsYear }) => resultsYear))].map((resultsYear, i) => {
      const kinds = shown.filter((one) => one.resultsYear === resultsYear).map(({ kind }) => kind);
      // A year without a test has no figure: the stroke stands in its place. Otherwise it stands before the year.
      const at = kinds.includes('noTest') ? x(resultsYear) : (x(resultsYear - 1) + x(resultsYear)) / 2;
      // Above the numbers at 100, and on two lines in turn: words of neighbouring breaks would run into each other.
      const labelX = Math.min(size.right - halfWord, Math.max(size.left + halfWord, at));
      return { resultsYear, kinds, x: at, labelX, labelY: size.top - 26 - 15 * (i % 2) };
    }),
    ticks: ticks.map((value) => ({ value, y: up(value) })),
  };
}

type Place = {
  points: readonly TrendPoint[];
  breaks: readonly TrendBreak[];
  x: (year: number) => number;
  y: (percent: number) => number;
};

function lineOf(indicator: Indicator, { points, breaks, x, y }: Place): TrendLine {
  const dots = points.flatMap(({ resultsYear, percent1F, percent1S2F }): TrendDot[] => {
    const percent = indicator === '1F' ? percent1F : percent1S2F;
    if (percent === null) return [];
    const at = y(percent);
    // Above 1F and under 1S/2F: there the two never stand in each other's way; but not on the axis.
    const above = indicator === '1F' || percent < roomForLabel;
    return [{ resultsYear, x: x(resultsYear), y: at, percent, labelY: above ? at - 8 : at + 18 }];
  });
  const paths: string[] = [];
  for (const [i, dot] of dots.entries()) {
    const before = dots[i - 1];
    const joined =
      before?.resultsYear === dot.resultsYear - 1 &&
      breaks.every(({ resultsYear }) => resultsYear !== dot.resultsYear && resultsYear !== before.resultsYear + 1);
    if (before && joined) paths.push(`M${before.x} ${before.y}L${dot.x} ${dot.y}`);
  }
  return { indicator, dots, paths };
}
