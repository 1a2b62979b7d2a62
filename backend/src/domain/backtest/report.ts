import { type Indicator, indicators } from '#domain/forecast/column-years';
import { groupedBy } from '#domain/forecast/grouped-by';
import { type Origin, origins } from '#domain/forecast/origins';
import type { Backtest, BacktestLine, PupilLine } from './backtest-line';
import { type Scores, scoresOf } from './scores';

/** The record of a board in figures; a part without a single forecast is left out, `pooled` is then null. */
export type BacktestReport = {
  pooled: Scores | null;
  /** Pooled over the forecasts that do not rest on outcomes from behind a break in the measure. */
  withoutBreaks: Scores | null;
  byMoment: ({ moment: Origin; indicator: Indicator } & Scores)[];
  bySchool: ({ school: string } & Scores)[];
  byProvider: ({ provider: string } & Scores)[];
};

/** `keyOf`: the key a school was imported with. */
export function reportOf(backtest: Backtest, keyOf: (schoolId: string) => string): BacktestReport {
  const { lines, pupilLines } = backtest;
  const steady = lines.filter(({ behindBreak }) => !behindBreak);
  const steadyTurns = new Set(steady.map(turnKey));
  const inSteadyTurn = pupilLines.filter((line) => steadyTurns.has(turnKey(line)));
  return {
    pooled: scoresOf(lines, pupilLines, null),
    withoutBreaks: scoresOf(steady, inSteadyTurn, null),
    byMoment: byMomentOf(backtest),
    bySchool: groupsOf(backtest, ({ schoolId }) => keyOf(schoolId)).map(([school, scores]) => ({ school, ...scores })),
    byProvider: groupsOf(backtest, ({ provider }) => provider).map(([provider, scores]) => ({ provider, ...scores })),
  };
}

type Either = BacktestLine | PupilLine;

/** One forecast of one cohort. */
const turnKey = ({ schoolId, cohort, moment }: Either) => `${schoolId} ${cohort} ${moment}`;

/** In the order of a career. */
export function byMomentOf({ lines, pupilLines }: Backtest): BacktestReport['byMoment'] {
  return origins.flatMap((moment) => {
    const own = lines.filter((line) => line.moment === moment);
    const ownPupils = pupilLines.filter((line) => line.moment === moment);
    return indicators.flatMap((indicator) => {
      const scores = scoresOf(own, ownPupils, indicator);
      return scores ? [{ moment, indicator, ...scores }] : [];
    });
  });
}

function groupsOf({ lines, pupilLines }: Backtest, keyOf: (line: Either) => string): [string, Scores][] {
  const own = groupedBy(lines, keyOf);
  const ownPupils = groupedBy(pupilLines, keyOf);
  return [...own.keys()].sort().flatMap((key): [string, Scores][] => {
    const scores = scoresOf(own.get(key) ?? [], ownPupils.get(key) ?? [], null);
    return scores ? [[key, scores]] : [];
  });
}
