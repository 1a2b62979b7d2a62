import type { Tx } from '#backend/database/database';
import { resultsYearOf } from '#domain/calendar/school-year';
import type { Indicator } from '#domain/forecast/column-years';
import type { GoalMeasure } from '#domain/goals/measures';
import { columnsOf } from './goal-figures.queries';
import type { GoalRow } from './goals.queries';

export type LinesAsked = { measure: GoalMeasure; domain: string | null; resultsYear: number };

export const toLine = ({
  measure,
  domain,
  schoolYear,
}: Pick<GoalRow, 'measure' | 'domain' | 'schoolYear'>): LinesAsked => ({
  measure: measure as GoalMeasure,
  domain,
  resultsYear: resultsYearOf(schoolYear),
});

export const indicatorOf = (measure: GoalMeasure): Indicator | null =>
  measure === 'share1F' ? '1F' : measure === 'share1S2F' ? '1S2F' : null;

/**
 * The line a school is held against in that results year, or in the last one known, and what it reached over three years:
 * both are about all domains together, so of one domain there is none.
 */
export async function linesOf(
  tx: Tx,
  schoolId: string,
  { measure, domain, resultsYear }: LinesAsked,
): Promise<{ signal: number | null; now: number | null }> {
  const indicator = indicatorOf(measure);
  if (indicator === null || domain !== null) return { signal: null, now: null };
  return linesIn(await columnsOf(tx, schoolId, indicator), resultsYear);
}

/** Of a school's columns of one indicator, so that many goals of a school take one query. */
export function linesIn(columns: Awaited<ReturnType<typeof columnsOf>>, resultsYear: number) {
  const lined = columns.filter(({ signalValue }) => signalValue !== null);
  const line = lined.find((one) => one.resultsYear === resultsYear) ?? lined.at(-1);
  const measured = columns.filter((one) => one.kind === 'measured' && one.percent !== null).at(-1);
  return { signal: line?.signalValue ? Number(line.signalValue) : null, now: measured?.percent ?? null };
}
