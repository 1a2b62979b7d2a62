import { type Indicator, indicators } from '#domain/forecast/column-years';
import { groupedBy } from '#domain/forecast/grouped-by';
import { type Origin, origins } from '#domain/forecast/origins';
import { leastPupils } from '#domain/forecast/verdict';
import { type Interval, wilsonInterval } from '#domain/statistics/wilson';
import type { Backtest, BacktestLine, PupilLine } from './backtest-line';
import { calibrationOf, isInside, type Scores, scoresOf } from './scores';

/** The band holds the outcome this often, or so it promises. */
export const promisedShare = 0.8;
const marginLevel = 0.95;

/** Figures of a number of forecasts with how far they can be trusted. */
export type ToldScores = Scores & {
  /** Of n: outcomes within the band, its ends included. */
  inside: number;
  /** Cohorts of schools. Forecasts of one cohort stray together, so these count for the margin, not n. */
  outcomes: number;
  /** Around coveredShare, 95 %. */
  margin: Interval | null;
};

/** `expected` and `came` are null where fewer than five pupils stand behind them. */
export type ToldBin = { from: number; to: number; n: number; expected: number | null; came: number | null };

/** The record of a board or of one school. Null instead of figures: nothing forecast, or fewer than five pupils. */
export type ToldRecord = {
  /** Results years in which the cohorts left, oldest first. */
  cohorts: number[];
  pooled: ToldScores | null;
  withoutBreaks: ToldScores | null;
  byIndicator: ({ indicator: Indicator } & ToldScores)[];
  byMoment: ({ moment: Origin; indicator: Indicator } & ToldScores)[];
  calibration: ({ indicator: Indicator } & { bins: ToldBin[] })[];
  /** What is told in one sentence, of both indicators together: from M7, or the latest moment there is. */
  sentence: { moment: Origin; n: number; inside: number; outcomes: number; margin: Interval | null } | null;
};

export function toldRecord({ lines, pupilLines }: Backtest): ToldRecord {
  const steady = lines.filter(({ behindBreak }) => !behindBreak);
  const turns = new Set(steady.map(turnKey));
  const moments = origins.filter((moment) => lines.some((line) => line.moment === moment));
  const at = <Line extends { moment: Origin }>(of: readonly Line[], moment: Origin) =>
    of.filter((line) => line.moment === moment);
  const rowOf = (moment: Origin, indicator: Indicator) => {
    const told = toldScores(at(lines, moment), at(pupilLines, moment), indicator);
    return told ? [{ moment, indicator, ...told }] : [];
  };
  return {
    cohorts: [...new Set(lines.map(({ cohort }) => cohort))].sort((a, b) => a - b),
    pooled: toldScores(lines, pupilLines, null),
    withoutBreaks: toldScores(steady, pupilLines.filter((line) => turns.has(turnKey(line))), null), // prettier-ignore
    byIndicator: indicators.flatMap((indicator) => {
      const told = toldScores(lines, pupilLines, indicator);
      return told ? [{ indicator, ...told }] : [];
    }),
    byMoment: moments.flatMap((moment) => indicators.flatMap((indicator) => rowOf(moment, indicator))),
    calibration: indicators.map((indicator) => ({ indicator, bins: toldBins(pupilLines, indicator) })),
    sentence: sentenceOf(moments, (moment) => toldScores(at(lines, moment), at(pupilLines, moment), null)),
  };
}

/** The records of all schools that were ever forecast, by school. */
export function toldBySchool({ lines, pupilLines }: Backtest): Map<string, ToldRecord> {
  const ofSchool = groupedBy(lines, ({ schoolId }) => schoolId);
  const ofPupils = groupedBy(pupilLines, ({ schoolId }) => schoolId);
  return new Map(
    [...ofSchool.keys()]
      .sort()
      .map((schoolId) => [
        schoolId,
        toldRecord({ lines: ofSchool.get(schoolId) ?? [], pupilLines: ofPupils.get(schoolId) ?? [] }),
      ]),
  );
}

const turnKey = ({ schoolId, cohort, moment }: BacktestLine | PupilLine) => `${schoolId} ${cohort} ${moment}`;

function toldScores(
  lines: readonly BacktestLine[],
  pupilLines: readonly PupilLine[],
  indicator: Indicator | null,
): ToldScores | null {
  const own = lines.filter((line) => indicator === null || line.indicator === indicator);
  const cohorts = new Map(own.map((line) => [`${line.schoolId} ${line.cohort}`, line.pupilsInOutcome]));
  const pupils = [...cohorts.values()].reduce((sum, one) => sum + one, 0);
  const scores = pupils < leastPupils ? null : scoresOf(lines, pupilLines, indicator);
  if (!scores) return null;
  const outcomes = cohorts.size;
  const margin = wilsonInterval(Math.min(1, scores.coveredShare) * outcomes, outcomes, marginLevel);
  return { ...scores, inside: own.filter(isInside).length, outcomes, margin };
}

function toldBins(lines: readonly PupilLine[], indicator: Indicator): ToldBin[] {
  return calibrationOf(lines, indicator).map(({ pupils, expected, came, ...bin }) =>
    pupils < leastPupils ? { ...bin, expected: null, came: null } : { ...bin, expected, came },
  );
}

function sentenceOf(
  moments: readonly Origin[],
  scoresAt: (moment: Origin) => ToldScores | null,
): ToldRecord['sentence'] {
  const moment = moments.includes('M7') ? 'M7' : moments.at(-1);
  const scores = moment ? scoresAt(moment) : null;
  if (!moment || !scores) return null;
  const { n, inside, outcomes, margin } = scores;
  return { moment, n, inside, outcomes, margin };
}

/** Whether an outcome may be shown: a share of fewer than five pupils is not, nor what gives it away. */
export const isShown = ({ pupils, pupilsInOutcome }: Pick<BacktestLine, 'pupils' | 'pupilsInOutcome'>): boolean =>
  pupils >= leastPupils && pupilsInOutcome >= leastPupils;
