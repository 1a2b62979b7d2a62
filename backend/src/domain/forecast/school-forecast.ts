import type { CohortOutlook } from './board-forecast';
import type { PupilChance } from './chances';
import {
  type ColumnYear,
  forecastYear,
  type Indicator,
  indicators,
  type MeasuredYear,
  measuredYear,
  unknownYear,
} from './column-years';
import { type Column, columnOf, type Yardstick } from './columns';

/** Everything a forecast of one school is made from: a view of the data at the cut-off, nothing later. */
export type SchoolView = {
  /** Results year of the school year in which the cut-off lies. */
  presentYear: number;
  measured: readonly MeasuredYear[];
  /** What is expected of the cohorts that were enrolled at the cut-off. */
  outlooks: readonly CohortOutlook[];
  yardstick: Yardstick;
};

export type SchoolForecast = { columns: Column[]; chances: PupilChance[] };

const horizon = 3;

/** The three results years ahead: from the present one, or the next when the present one is measured already. */
export function yearsAhead({ presentYear, measured }: Pick<SchoolView, 'presentYear' | 'measured'>): number[] {
  const first = measured.some(({ resultsYear }) => resultsYear >= presentYear) ? presentYear + 1 : presentYear;
  return Array.from({ length: horizon }, (_, ahead) => first + ahead);
}

/** Measured columns of the past and columns of the three results years ahead, for both indicators. */
export function forecastSchool(view: SchoolView): SchoolForecast {
  const ahead = yearsAhead(view);
  const outlooks = view.outlooks.filter(({ resultsYear }) => ahead.includes(resultsYear));
  const years = [...measuredColumns(view), ...ahead];
  const columns = indicators.flatMap((indicator) => {
    const yearOf = yearFinder(view.measured, outlooks, indicator);
    const partOf = (resultsYear: number) => outlooks.find((one) => one.resultsYear === resultsYear)?.parts[indicator];
    return years.map((resultsYear) => columnOf({ resultsYear, indicator, yearOf, partOf, yardstick: view.yardstick }));
  });
  return { columns, chances: outlooks.flatMap(({ chances }) => chances) };
}

/** The last three results years of which all three years behind them are measured. */
function measuredColumns({ measured }: SchoolView): number[] {
  const known = new Set(measured.map(({ resultsYear }) => resultsYear));
  const complete = [...known].filter((year) => known.has(year - 1) && known.has(year - 2));
  return complete.sort((a, b) => a - b).slice(-horizon);
}

function yearFinder(
  measured: readonly MeasuredYear[],
  outlooks: readonly CohortOutlook[],
  indicator: Indicator,
): (resultsYear: number) => ColumnYear {
  const known = new Map<number, ColumnYear>(measured.map((year) => [year.resultsYear, measuredYear(year, indicator)]));
  for (const { resultsYear, parts } of outlooks)
    if (!known.has(resultsYear)) known.set(resultsYear, forecastYear(resultsYear, parts[indicator].sums));
  return (resultsYear) => known.get(resultsYear) ?? unknownYear(resultsYear);
}
