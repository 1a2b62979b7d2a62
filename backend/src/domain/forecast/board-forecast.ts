import { recordOf } from '#domain/backtest/rolling-record';
import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory } from './board-history';
import type { PupilChance } from './chances';
import { DayView } from './day-view';
import { EvidenceKept } from './evidence-kept';
import { type Indicator, indicators } from './column-years';
import { fitModel, type Model } from './fit-model';
import { inOrder } from './in-order';
import { knownAt } from './known-at';
import type { Cohort } from './members';
import { chancesByModel } from './model-chances';
import { type Origin, origins, stepAt, stepOf } from './origins';
import type { ForecastPart } from './share-distribution';
import { sumsOf } from './share-sums';
import { type RecordEntry, type Spreads, spreadsFrom } from './track-record';

/** What is expected of one cohort of a school, and how far it may stray per indicator. */
export type CohortOutlook = {
  resultsYear: number;
  origin: Origin;
  chances: PupilChance[];
  parts: Record<Indicator, ForecastPart>;
};

export type BoardForecast = {
  bySchool: Map<string, CohortOutlook[]>;
  /** Coefficients of every moment in use, and the spreads per moment and indicator: enough to do it again by hand. */
  models: Partial<Record<Origin, Model>>;
  spreads: Partial<Record<Origin, Record<Indicator, Spreads>>>;
};

/** Three results years ahead: from the present one, or from the next once the present one is measured. */
function lastYearAhead(known: BoardHistory, presentYear: number): number {
  const isMeasured = known.pupils.some(({ leaving }) => leaving?.resultsYear === presentYear);
  return presentYear + (isMeasured ? 3 : 2);
}

/**
 * Forecasts every cohort in year groups 5-8 of a board with what is known at the end of a day: one fit per moment and domain for
 * the whole board, one outlook per school and cohort. `outcomesUntil`: see knownAt.
 */
export function forecastBoard(given: BoardHistory, day: Day, outcomesUntil?: number): BoardForecast {
  const known = knownAt(inOrder(given), day, outcomesUntil);
  const presentYear = resultsYearOf(schoolYearOf(day));
  const kept = new EvidenceKept();
  const view = new DayView(known, day, kept);
  const lastYear = lastYearAhead(known, presentYear);
  const cohorts = view.cohorts
    .filter(({ resultsYear }) => resultsYear <= lastYear)
    .map((cohort) => withoutExempt(cohort))
    .map((cohort) => ({ cohort, origin: originOfCohort(cohort) }));
  const inUse = origins.filter((origin) => cohorts.some((one) => one.origin === origin));
  const models: BoardForecast['models'] = {};
  const spreads: BoardForecast['spreads'] = {};
  const record = recordOf(known, { only: inUse, since: presentYear - recordYears, kept });
  for (const origin of inUse) {
    models[origin] = fitModel(view.leavers, origin, view.evidenceOf);
    spreads[origin] = spreadsOf(record, origin);
  }
  const bySchool = new Map<string, CohortOutlook[]>();
  for (const { cohort, origin } of cohorts) {
    const model = models[origin];
    const spread = spreads[origin];
    if (!model || !spread || cohort.pupils.length === 0) continue;
    const chances = chancesByModel(cohort, { model, origin, evidenceOf: view.evidenceOf });
    const behindBreak = view.isBehindBreak(cohort);
    const part = (indicator: Indicator): ForecastPart => ({
      sums: sumsOf(chances, indicator),
      spreads: spread[indicator],
      behindBreak,
    });
    const outlook = {
      resultsYear: cohort.resultsYear,
      origin,
      chances,
      parts: { '1F': part('1F'), '1S2F': part('1S2F') },
    };
    bySchool.set(cohort.schoolId, [...(bySchool.get(cohort.schoolId) ?? []), outlook]);
  }
  return { bySchool, models, spreads };
}

/** Forecasts of cohorts that left longer ago say little about how far today's may stray. */
const recordYears = 6;

const spreadsOf = (record: readonly RecordEntry[], origin: Origin) =>
  Object.fromEntries(indicators.map((indicator) => [indicator, spreadsFrom(record, origin, indicator)])) as Record<
    Indicator,
    Spreads
  >;

/** Ontheffing: in the lists, out of the indicators. */
const withoutExempt = (cohort: Cohort): Cohort => ({
  ...cohort,
  pupils: cohort.pupils.filter(({ leaving }) => !leaving?.exempt),
});

/** A moment counts once this part of the cohort was tested at it: a few early tests do not make a test period. */
const enoughTested = 0.25;

/** The latest moment at which the cohort was tested; the first one before that. */
function originOfCohort({ pupils }: Cohort): Origin {
  const steps = pupils.map(({ tests }) => new Set(tests.map((test) => stepOf(test.yearGroup, test.moment))));
  const isTested = (origin: Origin) =>
    steps.filter((own) => own.has(stepAt(origin))).length >= enoughTested * pupils.length && pupils.length > 0;
  return [...origins].reverse().find(isTested) ?? origins[0];
}
