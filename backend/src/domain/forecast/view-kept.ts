import { domains } from '#domain/results/levels';
import type { CohortOutlook } from './board-forecast';
import type { PupilChance } from './chances';
import type { Indicator } from './column-years';
import type { Origin } from './origins';
import type { SchoolView } from './school-forecast';
import type { ForecastPart } from './share-distribution';
import { sumsOf } from './share-sums';

/** How a cohort strays; its chances are kept apart. */
export type CohortKept = {
  resultsYear: number;
  origin: Origin;
  parts: Record<Indicator, Omit<ForecastPart, 'sums'>>;
};

/** A view of a school without its pupils: what a run keeps of it. */
export type ViewKept = Omit<SchoolView, 'outlooks'> & { cohorts: CohortKept[] };

export function keepView({ outlooks, ...view }: SchoolView): ViewKept {
  const apart = ({ spreads, behindBreak }: ForecastPart) => ({ spreads, behindBreak });
  const cohorts = outlooks.map(({ resultsYear, origin, parts }) => ({
    resultsYear,
    origin,
    parts: { '1F': apart(parts['1F']), '1S2F': apart(parts['1S2F']) },
  }));
  return { ...view, cohorts };
}

/**
 * The view again, from what was kept and the chances in the order of the pupils. All chances give the same columns to the
 * last digit; some of them give those of a school with only these pupils.
 */
export function viewAgain({ cohorts, ...view }: ViewKept, chances: readonly PupilChance[]): SchoolView {
  const outlooks = cohorts.map(({ resultsYear, origin, parts }): CohortOutlook => {
    const all = chances.filter((one) => one.resultsYear === resultsYear);
    const own = domains.flatMap((domain) => all.filter((one) => one.domain === domain));
    const part = (indicator: Indicator): ForecastPart => ({ ...parts[indicator], sums: sumsOf(own, indicator) });
    return { resultsYear, origin, chances: own, parts: { '1F': part('1F'), '1S2F': part('1S2F') } };
  });
  return { ...view, outlooks };
}
