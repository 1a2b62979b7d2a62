import type { Origin } from '#domain/forecast/origins';
import { breaksKnown } from '#domain/forecast/breaks-known';
import type { PupilChance } from '#domain/forecast/chances';
import { type Model, fitModel } from '#domain/forecast/fit-model';
import { type Cohort, cohortsOn } from '#domain/forecast/members';
import { chancesByModel } from '#domain/forecast/model-chances';
import type { BoardHistory } from '#domain/forecast/board-history';
import type { Day } from '#domain/calendar/day';
import { EvidenceKept } from '#domain/forecast/evidence-kept';
import { standardiseBy } from '#domain/forecast/standardise';

/** One cohort of a school with a chance per pupil, domain and level; how sure that is comes later. */
export type PointForecast = { cohort: Cohort; origin: Origin; chances: PupilChance[]; behindBreak: boolean };

/** `known` is what was known on the day: the caller made it with knownAt, so nothing later can be seen here. */
export function pointForecasts(
  known: BoardHistory,
  { day, origin, resultsYear }: { day: Day; origin: Origin; resultsYear: number },
  kept = new EvidenceKept(),
): { model: Model; forecasts: PointForecast[] } {
  const evidenceOf = kept.by(standardiseBy(known));
  const model = fitModel(known, origin, evidenceOf);
  const cohorts = cohortsOn(known, day, resultsYear);
  const isBehind = breaksKnown(known);
  const forecasts = cohorts.map((cohort) => ({
    cohort,
    origin,
    chances: chancesByModel(cohort, { model, origin, evidenceOf }),
    behindBreak: isBehind(cohort),
  }));
  return { model, forecasts };
}
