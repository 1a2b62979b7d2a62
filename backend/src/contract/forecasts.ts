import { z } from 'zod';
import { flag, listQuery } from './list';
import { Day, Indicator, Instant, Verdict } from './primitives';

/** One of the three results years in a column. */
export const ColumnYear = z.object({
  resultsYear: z.number().int(),
  source: z.enum(['measured', 'forecast', 'unknown']),
  pupils: z.number().int(),
  atLevel: z.number().nullable(),
  judgements: z.number().int(),
});
export type ColumnYear = z.infer<typeof ColumnYear>;

export const Column = z.object({
  resultsYear: z.number().int(),
  indicator: Indicator,
  kind: z.enum(['measured', 'mixed', 'forecast']),
  years: z.array(ColumnYear),
  /** 0..100, two decimals; null when there is too little data or fewer than five pupils. */
  percent: z.number().nullable(),
  low80: z.number().nullable(),
  high80: z.number().nullable(),
  /** 0..1: to end below the signal value; null for what is measured or not said. */
  chanceBelow: z.number().nullable(),
  pupils: z.number().int(),
  judgements: z.number().int(),
  /** 0..1 of the judgements forecast without any result of the pupil. */
  noEvidenceShare: z.number().nullable(),
  schoolWeight: z.number().nullable(),
  signalValue: z.number().nullable(),
  /** Results year of the signal table used; provisional when the year itself has none yet. */
  normYear: z.number().int().nullable(),
  normProvisional: z.boolean(),
  verdict: Verdict,
  /** Positive: to spare; negative: short. */
  gapJudgements: z.number().int().nullable(),
  gapPupils: z.number().int().nullable(),
  overFiveYears: z.boolean(),
});
export type Column = z.infer<typeof Column>;

export const Forecast = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  /** standVanNu: runs from before the model of chances. */
  method: z.enum(['standVanNu', 'orderedLogit']),
  modelVersion: z.string(),
  cutOffOn: Day,
  createdAt: Instant,
  trigger: z.enum(['testPeriod', 'import', 'manual', 'seed']),
  importId: z.uuid().nullable(),
  testPeriodId: z.uuid().nullable(),
  /** Whether the school goes by this run today. */
  inForce: z.boolean(),
  /** The day from which the school first went by it; null for a run that was only made to look back. */
  inForceFrom: Day.nullable(),
  /** Percentage points above the signal value that count as at risk. */
  bandwidth: z.number(),
  columns: z.array(Column),
});
export type Forecast = z.infer<typeof Forecast>;

const filters = {
  schoolId: z.uuid().optional(),
  inForce: flag.optional(),
  /** Whether a school ever went by it. */
  wasInForce: flag.optional(),
  /** What schools went by at the end of that day. */
  inForceOn: Day.optional(),
};
export const ForecastList = listQuery(filters, ['createdAt', 'schoolName']);
export type ForecastList = z.infer<typeof ForecastList>;

export const ForecastRefresh = z.strictObject({ schoolId: z.uuid().optional() });
export type ForecastRefresh = z.infer<typeof ForecastRefresh>;

/** How far a refresh by hand has come: one row of the outbox per school. */
export const RefreshProgress = z.object({
  id: z.uuid(),
  schools: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
});
export type RefreshProgress = z.infer<typeof RefreshProgress>;
