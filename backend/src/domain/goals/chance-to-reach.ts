import { countForecast, type ForecastPart } from '#domain/forecast/share-distribution';

/**
 * The chance (0..1) that a cohort reaches a share of `percent` (0..100), by its forecast: at least so many judgements at the
 * level, with what pupils, school and year leave open. Null for a cohort of whom nothing is forecast.
 */
export function chanceToReach(part: ForecastPart, percent: number): number | null {
  const { judgements, counts } = countForecast([part]);
  if (judgements === 0) return null;
  // A hair below, so that a share that is reached exactly is reached.
  return 1 - counts.below(Math.ceil((percent / 100) * judgements - 1e-9));
}
