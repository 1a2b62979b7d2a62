import type { BoardHistory } from '#domain/forecast/board-history';
import { indicators } from '#domain/forecast/column-years';
import { DayView } from '#domain/forecast/day-view';
import { EvidenceKept } from '#domain/forecast/evidence-kept';
import { knownOn } from '#domain/forecast/known-at';
import { reaches } from '#domain/forecast/model-chances';
import { cutOffOf, type Origin, originOf, origins } from '#domain/forecast/origins';
import { type PointForecast, pointForecasts } from './point-forecast';
import { sumsOf } from '#domain/forecast/share-sums';
import type { RecordEntry } from '#domain/forecast/track-record';
import { type Domain, domains } from '#domain/results/levels';
import type { Day } from '#domain/calendar/day';
import { type CohortOutcome, isReached, outcomeKey, outcomesByCohort, shareReached } from './outcomes';

/** Cohorts and moments to forecast once more, in the order of their cut-offs. */
export type Turn = { origin: Origin; resultsYear: number; day: Day };

/** Every moment of every cohort with a known outcome at which somebody took a test. */
export function turnsOf(history: BoardHistory, only: readonly Origin[] = origins): Turn[] {
  const found = new Map<string, Turn>();
  for (const { leaving, tests } of history.pupils) {
    if (!leaving) continue;
    for (const { yearGroup, moment } of tests) {
      const origin = originOf(yearGroup, moment);
      if (!origin || !only.includes(origin)) continue;
      const { resultsYear } = leaving;
      const key = `${origin} ${resultsYear}`;
      if (!found.has(key)) found.set(key, { origin, resultsYear, day: cutOffOf(origin, resultsYear) });
    }
  }
  const order = ({ origin, resultsYear, day }: Turn) => `${day} ${origins.indexOf(origin)} ${resultsYear}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

export type TurnForecast = { turn: Turn; view: DayView; forecasts: PointForecast[] };

/** Forecasts every turn with what was known on its day; each can be looked at before the next is made. */
export function* turnForecasts(
  history: BoardHistory,
  turns: readonly Turn[],
  kept = new EvidenceKept(),
): Generator<TurnForecast> {
  const knownAt = knownOn(history);
  let latest: DayView | null = null;
  for (const turn of turns) {
    const view: DayView = latest?.day === turn.day ? latest : new DayView(knownAt(turn.day), turn.day, kept);
    latest = view;
    yield { turn, view, forecasts: pointForecasts(view, turn).forecasts };
  }
}

/** The track record of a board: its earlier forecasts from these moments, of cohorts since a year, beside what came. */
export function recordOf(
  history: BoardHistory,
  { only, since, kept }: { only: readonly Origin[]; since: number; kept: EvidenceKept },
): RecordEntry[] {
  const outcomes = outcomesByCohort(history);
  const entries: RecordEntry[] = [];
  const turns = turnsOf(history, only).filter(({ resultsYear }) => resultsYear >= since);
  for (const { forecasts } of turnForecasts(history, turns, kept))
    for (const forecast of forecasts) {
      const outcome = outcomes.get(outcomeKey(forecast.cohort.schoolId, forecast.cohort.resultsYear));
      if (outcome) entries.push(...recordEntries(forecast, outcome));
    }
  return entries;
}

/** One entry per indicator; none when nobody was judged. */
export function recordEntries({ cohort, origin, chances, behindBreak }: PointForecast, outcome: CohortOutcome) {
  const { schoolId, resultsYear } = cohort;
  return indicators.flatMap((indicator): RecordEntry[] => {
    const actual = shareReached(outcome, indicator);
    const sums = sumsOf(chances, indicator);
    if (actual === null || sums.judgements === 0) return [];
    const together = residualsTogether(chances, outcome, indicator);
    return [{ schoolId, resultsYear, origin, indicator, sums, actual, behindBreak, ...together }];
  });
}

function residualsTogether(
  chances: PointForecast['chances'],
  { pupils }: CohortOutcome,
  indicator: (typeof indicators)[number],
): { crossProducts: number; crossScale: number } {
  const levels = new Map(pupils.map(({ pupilId, leaving }) => [pupilId, leaving?.levels]));
  const residuals = new Map<string, Partial<Record<Domain, { off: number; root: number }>>>();
  for (const { pupilId, domain, chances: of } of chances) {
    const level = levels.get(pupilId)?.[domain];
    if (!level) continue;
    const p = reaches(of, indicator);
    const own = residuals.get(pupilId) ?? {};
    own[domain] = { off: (isReached(level, indicator) ? 1 : 0) - p, root: Math.sqrt(Math.max(0, p * (1 - p))) };
    residuals.set(pupilId, own);
  }
  let [crossProducts, crossScale] = [0, 0];
  for (const own of residuals.values())
    for (const [index, first] of domains.entries())
      for (const second of domains.slice(index + 1)) {
        const [a, b] = [own[first], own[second]];
        if (!a || !b) continue;
        crossProducts += a.off * b.off;
        crossScale += a.root * b.root;
      }
  return { crossProducts, crossScale };
}
