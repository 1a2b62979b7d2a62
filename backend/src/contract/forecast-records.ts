import { z } from 'zod';
import { flag, listQuery } from './list';
import { Day, Indicator, Instant } from './primitives';

/** The moments from which outflow is forecast. */
export const Origin = z.enum(['M5', 'E5', 'M6', 'E6', 'M7', 'E7', 'B8']);

const Share = z.number().min(0).max(1);
const ByMethod = z.object({ model: z.number(), standVanNu: z.number(), schoolMean: z.number() });
/** 0..1 */
const Margin = z.object({ low: Share, high: Share }).nullable();

export const RecordScores = z.object({
  /** Forecasts of a share; judgements of pupils. */
  n: z.number().int(),
  judgements: z.number().int(),
  /** 0..1, so counted that a right band scores 0.80 whatever the size of the school. */
  coveredShare: Share,
  /** Of n, and as a share: within the band, its ends included. */
  inside: z.number().int(),
  closedCoverage: Share,
  /** Cohorts of schools, and the 95 % margin around coveredShare that they allow. */
  outcomes: z.number().int(),
  margin: Margin,
  /** Percentage points. */
  width: z.number(),
  intervalScore: z.object({ model: z.number(), schoolMeanBand: z.number() }),
  brier: ByMethod,
  logScore: ByMethod,
  /** Percentage points of a school's share. */
  mae: ByMethod,
  calibrationSlope: z.number().nullable(),
});
export type RecordScores = z.infer<typeof RecordScores>;

export const CalibrationBin = z.object({
  from: Share,
  to: Share,
  n: z.number().int(),
  /** 0..1; null where fewer than five pupils stand behind them. */
  expected: Share.nullable(),
  came: Share.nullable(),
});
export type CalibrationBin = z.infer<typeof CalibrationBin>;

/** The record in one sentence: so many of n forecasts from a moment fell inside the band. */
export const RecordSentence = z.object({
  moment: Origin,
  n: z.number().int(),
  inside: z.number().int(),
  outcomes: z.number().int(),
  margin: Margin,
});
export type RecordSentence = z.infer<typeof RecordSentence>;

export const ToldRecord = z.object({
  /** Results years in which the cohorts left, oldest first. */
  cohorts: z.array(z.number().int()),
  /** Null where nothing was forecast, or fewer than five pupils stand behind it. */
  pooled: RecordScores.nullable(),
  /** Without forecasts that rest on outcomes from behind a break in the measure. */
  withoutBreaks: RecordScores.nullable(),
  byIndicator: z.array(RecordScores.extend({ indicator: Indicator })),
  byMoment: z.array(RecordScores.extend({ moment: Origin, indicator: Indicator })),
  calibration: z.array(z.object({ indicator: Indicator, bins: z.array(CalibrationBin) })),
  sentence: RecordSentence.nullable(),
});
export type ToldRecord = z.infer<typeof ToldRecord>;

export const ForecastRecord = z.object({
  id: z.uuid(),
  /** Null: the whole board. */
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  method: z.literal('orderedLogit'),
  modelVersion: z.string(),
  inputsHash: z.string(),
  /** The last day whose data count. */
  cutOffOn: Day,
  createdAt: Instant,
  told: ToldRecord,
});
export type ForecastRecord = z.infer<typeof ForecastRecord>;

export const ForecastRecordList = listQuery({ schoolId: z.uuid().optional(), wholeBoard: flag.optional() }, [
  'schoolName',
]);
export type ForecastRecordList = z.infer<typeof ForecastRecordList>;

/** One forecast of one cohort, made again with what was known at the moment, beside what came. Shares from 0 to 1. */
export const ForecastRecordLine = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  /** Results year in which the cohort left. */
  cohort: z.number().int(),
  moment: Origin,
  indicator: Indicator,
  /** What was known after this day was not used. */
  cutOffOn: Day,
  computedAt: Instant,
  pupils: z.number().int(),
  /** Null for fewer than five pupils. */
  expected: Share.nullable(),
  low80: Share.nullable(),
  high80: Share.nullable(),
  actual: Share.nullable(),
  inside: z.boolean().nullable(),
  behindBreak: z.boolean(),
});
export type ForecastRecordLine = z.infer<typeof ForecastRecordLine>;

export const ForecastRecordLineList = listQuery(
  {
    schoolId: z.uuid().optional(),
    cohort: z.coerce.number().int().min(1990).max(2100).optional(),
    moment: Origin.optional(),
    indicator: Indicator.optional(),
    inside: flag.optional(),
  },
  ['cohort', 'schoolName', 'cutOffOn', 'indicator', 'expected', 'actual', 'inside'],
);
export type ForecastRecordLineList = z.infer<typeof ForecastRecordLineList>;
