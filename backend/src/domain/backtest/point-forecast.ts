import type { PupilChance } from '#domain/forecast/chances';
import type { DayView } from '#domain/forecast/day-view';
import { fitModel, type Model } from '#domain/forecast/fit-model';
import type { Cohort } from '#domain/forecast/members';
import { chancesByModel } from '#domain/forecast/model-chances';
import type { Origin } from '#domain/forecast/origins';

/** One cohort of a school with a chance per pupil, domain and level; how sure that is comes later. */
export type PointForecast = { cohort: Cohort; origin: Origin; chances: PupilChance[]; behindBreak: boolean };

/** Every school's cohort of a results year, as it would have been forecast on the day of the view. */
export function pointForecasts(
  { leavers, cohorts, evidenceOf, isBehindBreak }: DayView,
  { origin, resultsYear }: { origin: Origin; resultsYear: number },
): { model: Model; forecasts: PointForecast[] } {
  const model = fitModel(leavers, origin, evidenceOf);
  const forecasts = cohorts
    .filter((cohort) => cohort.resultsYear === resultsYear)
    .map((cohort) => ({
      cohort,
      origin,
      chances: chancesByModel(cohort, { model, origin, evidenceOf }),
      behindBreak: isBehindBreak(cohort),
    }));
  return { model, forecasts };
}
