import type { Chances } from '#domain/forecast/chances';
import { type Indicator, indicators } from '#domain/forecast/column-years';
import { highEnd, lowEnd } from '#domain/forecast/share-distribution';
import { reaches } from '#domain/forecast/model-chances';
import type { Level } from '#domain/results/levels';
import { intervalScore } from '#domain/statistics/intervals';
import type { BacktestLine, PupilLine } from './backtest-line';
import { isReached } from './outcomes';

/**
 * The part of [F(y−1), F(y)] that lies in [0.10, 0.90]: a right forecast scores 0.80 on average whatever the size of
 * the school (forecast notes: how coverage is counted). 0..1.
 */
export function coveredShare({ pitLow, pitHigh }: Pick<BacktestLine, 'pitLow' | 'pitHigh'>): number {
  const width = pitHigh - pitLow;
  if (width <= 0) return pitHigh >= lowEnd && pitHigh <= highEnd ? 1 : 0;
  return Math.max(0, Math.min(pitHigh, highEnd) - Math.max(pitLow, lowEnd)) / width;
}

/** Whether the outcome fell within the band, its ends included. */
export const isInside = ({ low80, high80, actual }: Pick<BacktestLine, 'low80' | 'high80' | 'actual'>): boolean =>
  actual >= low80 - 1e-9 && actual <= high80 + 1e-9;

/** The same figure for the model and for both baselines. */
export type ByMethod = { model: number; standVanNu: number; schoolMean: number };

export type Scores = {
  /** Forecasts of a school's share, and judgements of pupils; every figure below is over these. */
  n: number;
  judgements: number;
  coveredShare: number;
  /** Share of outcomes within the band, its ends included. */
  closedCoverage: number;
  /** Percentage points. */
  width: number;
  intervalScore: { model: number; schoolMeanBand: number };
  brier: ByMethod;
  logScore: ByMethod;
  /** Percentage points of the school's share. */
  mae: ByMethod;
  /** Slope of what came on what was expected, per judgement; 1 is calibrated. Null when nothing varied. */
  calibrationSlope: number | null;
};

/** Null when there is nothing to score. `indicator` null pools both. */
export function scoresOf(
  lines: readonly BacktestLine[],
  pupilLines: readonly PupilLine[],
  indicator: Indicator | null,
): Scores | null {
  const of = indicator === null ? indicators : [indicator];
  const own = lines.filter((line) => of.includes(line.indicator));
  if (own.length === 0 || pupilLines.length === 0) return null;
  const mean = (value: (line: BacktestLine) => number) => own.reduce((sum, line) => sum + value(line), 0) / own.length;
  const points = (a: number, b: number) => 100 * Math.abs(a - b);
  const band = (low: number, high: number, actual: number) =>
    intervalScore({ low: 100 * low, high: 100 * high, actual: 100 * actual, level: highEnd - lowEnd });
  return {
    n: own.length,
    judgements: pupilLines.length * of.length,
    coveredShare: mean(coveredShare),
    closedCoverage: mean((line) => (isInside(line) ? 1 : 0)),
    width: mean(({ low80, high80 }) => points(high80, low80)),
    intervalScore: {
      model: mean(({ low80, high80, actual }) => band(low80, high80, actual)),
      schoolMeanBand: mean(({ schoolMeanBand, actual }) => band(schoolMeanBand.low, schoolMeanBand.high, actual)),
    },
    brier: byMethod(pupilLines, (chances, level) => brierOf(chances, level, of)),
    logScore: byMethod(pupilLines, logScoreOf),
    mae: {
      model: mean(({ expected, actual }) => points(expected, actual)),
      standVanNu: mean(({ standVanNu, actual }) => points(standVanNu, actual)),
      schoolMean: mean(({ schoolMean, actual }) => points(schoolMean, actual)),
    },
    calibrationSlope: calibrationSlope(pupilLines, of),
  };
}

function byMethod(lines: readonly PupilLine[], score: (chances: Chances, level: Level) => number): ByMethod {
  const mean = (of: (line: PupilLine) => Chances) =>
    lines.reduce((sum, line) => sum + score(of(line), line.level), 0) / lines.length;
  return {
    model: mean(({ model }) => model),
    standVanNu: mean(({ standVanNu }) => standVanNu),
    schoolMean: mean(({ schoolMean }) => schoolMean),
  };
}

/** (p − came)², per pupil, domain and indicator. */
export function brierOf(chances: Chances, level: Level, of: readonly Indicator[]): number {
  const total = of.reduce((sum, indicator) => {
    const off = reaches(chances, indicator) - (isReached(level, indicator) ? 1 : 0);
    return sum + off * off;
  }, 0);
  return total / of.length;
}

/** −log of the chance that was given to the level that came; never below one in a thousand, so that certainty can be scored. */
const logScoreOf = (chances: Chances, level: Level): number => -Math.log(Math.max(0.001, chances[level]));

/** By least squares of what came on the chance that was given. */
function calibrationSlope(lines: readonly PupilLine[], of: readonly Indicator[]): number | null {
  let [n, sumP, sumY, sumPP, sumPY] = [0, 0, 0, 0, 0];
  for (const { model, level } of lines)
    for (const indicator of of) {
      const p = reaches(model, indicator);
      const y = isReached(level, indicator) ? 1 : 0;
      n += 1;
      sumP += p;
      sumY += y;
      sumPP += p * p;
      sumPY += p * y;
    }
  const spread = sumPP - (sumP * sumP) / n;
  return spread > 1e-9 ? (sumPY - (sumP * sumY) / n) / spread : null;
}

export type CalibrationBin = { from: number; to: number; n: number; pupils: number; expected: number; came: number };

/** Ten bins of the chance to reach an indicator's level: what was expected and what came, with n. Empty bins are left out. */
export function calibrationOf(lines: readonly PupilLine[], indicator: Indicator): CalibrationBin[] {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, pupils: new Set<string>(), expected: 0, came: 0 }));
  for (const { model, level, pupilId } of lines) {
    const p = reaches(model, indicator);
    const bin = bins[Math.min(9, Math.floor(p * 10))] as (typeof bins)[number];
    bin.n += 1;
    bin.pupils.add(pupilId);
    bin.expected += p;
    bin.came += isReached(level, indicator) ? 1 : 0;
  }
  return bins.flatMap(({ n, pupils, expected, came }, index) =>
    n === 0
      ? []
      : [{ from: index / 10, to: (index + 1) / 10, n, pupils: pupils.size, expected: expected / n, came: came / n }],
  );
}
