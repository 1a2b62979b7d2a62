import type { BoardHistory } from '#domain/forecast/board-history';
import type { PupilChance } from '#domain/forecast/chances';
import { inOrder } from '#domain/forecast/in-order';
import { type Indicator, indicators } from '#domain/forecast/column-years';
import { reaches } from '#domain/forecast/model-chances';
import { outcomesKnownOn, stepAt } from '#domain/forecast/origins';
import type { PointForecast } from './point-forecast';
import { countForecast, highEnd, lowEnd } from '#domain/forecast/share-distribution';
import { sumsOf } from '#domain/forecast/share-sums';
import { standardiseBy } from '#domain/forecast/standardise';
import { type RecordEntry, spreadsFrom } from '#domain/forecast/track-record';
import { leastPupils } from '#domain/forecast/verdict';
import { domains } from '#domain/results/levels';
import type { Backtest, BacktestLine, PupilLine } from './backtest-line';
import { type PerDomain, schoolMeans, standVanNuOf, yearlyShares } from './baselines';
import { type CohortOutcome, outcomeKey, outcomesByCohort, shareReached } from './outcomes';
import { recordEntries, type TurnForecast, turnForecasts, turnsOf } from './rolling-record';

/**
 * Rolling origin: every cohort with a known outcome is forecast again from each moment with only what was known then,
 * and set beside what came. How far a forecast may stray is learnt from the outcomes that were known on its day.
 */
export function runBacktest(given: BoardHistory): Backtest {
  const steps = backtestSteps(given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, one moment of one cohort at a time: it takes seconds, and whoever also has others to answer pauses in between. */
export function* backtestSteps(given: BoardHistory): Generator<void, Backtest> {
  const history = inOrder(given);
  const outcomes = outcomesByCohort(history);
  const record: RecordEntry[] = [];
  const backtest: Backtest = { lines: [], pupilLines: [] };
  for (const made of turnForecasts(history, turnsOf(history))) {
    const known = record.filter(({ resultsYear }) => outcomesKnownOn(resultsYear) <= made.turn.day);
    const baselines = baselinesOf(made);
    for (const forecast of made.forecasts) {
      const outcome = outcomes.get(outcomeKey(forecast.cohort.schoolId, forecast.cohort.resultsYear));
      if (!outcome) continue;
      const beside = { made, forecast, outcome, ...baselines(forecast) };
      if (forecast.cohort.pupils.length >= leastPupils)
        for (const indicator of indicators) backtest.lines.push(...lineOf(beside, indicator, known));
      backtest.pupilLines.push(...pupilLinesOf(beside));
      record.push(...recordEntries(forecast, outcome));
    }
    yield;
  }
  return backtest;
}

type Beside = {
  made: TurnForecast;
  forecast: PointForecast;
  outcome: CohortOutcome;
  standVanNu: ReadonlyMap<string, PerDomain>;
  mean: PerDomain;
  shares: Record<Indicator, readonly number[]>;
};

function baselinesOf({
  turn,
  view: { known },
}: TurnForecast): (forecast: PointForecast) => Omit<Beside, 'made' | 'forecast' | 'outcome'> {
  // prettier-ignore
  const standardise = standardiseBy(known);
  const means = schoolMeans(known);
  const yearly = { '1F': yearlyShares(known, '1F'), '1S2F': yearlyShares(known, '1S2F') };
  return ({ cohort: { schoolId, pupils } }) => {
    const mean = means(schoolId);
    const step = stepAt(turn.origin);
    const now = pupils.map(
      (pupil) => [pupil.pupilId, standVanNuOf(pupil, step, { standardise, otherwise: mean })] as const,
    );
    const shares = { '1F': yearly['1F'].get(schoolId) ?? [], '1S2F': yearly['1S2F'].get(schoolId) ?? [] };
    return { standVanNu: new Map(now), mean, shares };
  };
}

function lineOf(beside: Beside, indicator: Indicator, known: readonly RecordEntry[]): BacktestLine[] {
  const { made, forecast, outcome, standVanNu, mean, shares } = beside;
  const { cohort, origin, chances, behindBreak } = forecast;
  const actual = shareReached(outcome, indicator);
  if (actual === null) return [];
  const part = { sums: sumsOf(chances, indicator), spreads: spreadsFrom(known, origin, indicator), behindBreak };
  const { judgements, expected, counts } = countForecast([part]);
  const came = Math.round(actual * judgements);
  const schoolMean = average(domains.map((domain) => reaches(mean[domain], indicator)));
  return [
    {
      schoolId: cohort.schoolId,
      cohort: cohort.resultsYear,
      moment: origin,
      indicator,
      cutOffOn: made.turn.day,
      pupils: cohort.pupils.length,
      judgements,
      expected: expected / judgements,
      low80: counts.quantile(lowEnd) / judgements,
      high80: counts.quantile(highEnd) / judgements,
      pitLow: counts.cdf(came - 1),
      pitHigh: counts.cdf(came),
      actual,
      pupilsInOutcome: outcome.pupils.length,
      standVanNu: average([...standVanNu.values()].flatMap((of) => domains.map((d) => reaches(of[d], indicator)))),
      schoolMean,
      schoolMeanBand: bandAround(schoolMean, shares[indicator]),
      behindBreak,
      provider: outcome.provider,
    },
  ];
}

const average = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;

/** Before a school has two known years: about the spread of one school over the years (facts §1.4). */
const usualSpread = 0.1;
/** Φ⁻¹(0.9). */
const eighty = 1.2815515655446004;

function bandAround(mean: number, shares: readonly number[]): { low: number; high: number } {
  const centre = average(shares);
  const spread =
    shares.length < 2
      ? usualSpread
      : Math.sqrt(shares.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (shares.length - 1));
  return { low: Math.max(0, mean - eighty * spread), high: Math.min(1, mean + eighty * spread) };
}

function pupilLinesOf({ forecast, outcome, standVanNu, mean }: Beside): PupilLine[] {
  const left = new Map(outcome.pupils.map(({ pupilId, leaving }) => [pupilId, leaving]));
  const { cohort, origin, chances } = forecast;
  return chances.flatMap(({ pupilId, domain, chances: model }: PupilChance): PupilLine[] => {
    const leaving = left.get(pupilId);
    const level = leaving?.levels[domain];
    const now = standVanNu.get(pupilId);
    if (!leaving || !level || !now) return [];
    const { resultsYear, schoolId } = cohort;
    return [{ pupilId, moment: origin, cohort: resultsYear, schoolId, domain, level, model, standVanNu: now[domain], schoolMean: mean[domain], provider: leaving.provider }]; // prettier-ignore
  });
}
