import type { Day } from '#domain/calendar/day';
import type { Indicator } from '#domain/forecast/column-years';
import type { Origin } from '#domain/forecast/origins';
import type { Domain, Level } from '#domain/results/levels';
import type { Chances } from '#domain/forecast/chances';

/** One forecast of one school, cohort, moment and indicator beside what came. Shares and chances from 0 to 1. */
export type BacktestLine = {
  schoolId: string;
  cohort: number;
  moment: Origin;
  indicator: Indicator;
  cutOffOn: Day;
  /** Pupils forecast and their judgements. */
  pupils: number;
  judgements: number;
  expected: number;
  low80: number;
  high80: number;
  /** F(y − 1) and F(y) of the count that came, with F the forecast's distribution. */
  pitLow: number;
  pitHigh: number;
  actual: number;
  /** Pupils in the outcome. */
  pupilsInOutcome: number;
  standVanNu: number;
  schoolMean: number;
  /** The 80 % band «school mean ± its own spread». */
  schoolMeanBand: { low: number; high: number };
  behindBreak: boolean;
  provider: string;
};

/** A pupil's chances in one domain beside the level that came, by the model and by both baselines. */
export type PupilLine = {
  pupilId: string;
  moment: Origin;
  cohort: number;
  schoolId: string;
  domain: Domain;
  level: Level;
  model: Chances;
  standVanNu: Chances;
  schoolMean: Chances;
  provider: string;
};

export type Backtest = { lines: BacktestLine[]; pupilLines: PupilLine[] };
