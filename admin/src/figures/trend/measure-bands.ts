import type { MeasureMark } from '#contract/measures';
import { type Day, daysBetween } from '#domain/calendar/day';
import { endOf, resultsYearOf, schoolYearOf, startOf } from '#domain/calendar/school-year';
import type { DrawingSize } from '../chart/chart-size';
import type { TrendLayout } from './trend-layout';

export type MeasureBand = { id: string; x: number; width: number; y: number };

const [high, least, lanes] = [7, 4, 4];
export const bandHeight = high - 2;

/** 2025.5 is halfway the school year of which the results are those of 2026: the dot of a year stands at its end. */
function placeOf(day: Day): number {
  const year = schoolYearOf(day);
  return resultsYearOf(year) - 1 + daysBetween(startOf(year), day) / daysBetween(startOf(year), endOf(year));
}

/**
 * Measures as thin bands just above the axis, those at the same time above each other (what does not fit in four rows shares
 * the highest). What ended before the first year or begins after the paper is left out; one that goes on runs to the edge.
 */
export function measureBands(
  measures: readonly MeasureMark[],
  years: TrendLayout['years'],
  { left, right, bottom }: Pick<DrawingSize, 'left' | 'right' | 'bottom'>,
): MeasureBand[] {
  const [first, second] = years;
  if (!first) return [];
  const step = second ? second.x - first.x : right - left;
  const x = (day: Day) => first.x + (placeOf(day) - first.resultsYear) * step;
  const until: number[] = [];
  return measures.flatMap(({ id, fromOn, untilOn }) => {
    const [from, to] = [Math.max(left, x(fromOn)), untilOn === null ? right : Math.min(right, x(untilOn))];
    if (from >= right || to <= left) return [];
    const free = until.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : Math.min(until.length, lanes - 1);
    const width = Math.max(least, to - from);
    until[lane] = from + width;
    return [{ id, x: from, width, y: bottom - (lane + 1) * high }];
  });
}

/** Those of which something lies in the school year of these results. */
export const measuresIn = (measures: readonly MeasureMark[], resultsYear: number): MeasureMark[] =>
  measures.filter(
    ({ fromOn, untilOn }) =>
      resultsYearOf(schoolYearOf(fromOn)) <= resultsYear &&
      (untilOn === null || resultsYearOf(schoolYearOf(untilOn)) >= resultsYear),
  );
