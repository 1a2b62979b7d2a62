import { z } from 'zod';
import { MeasureMark } from './measures';
import { Domain } from './primitives';

const Counted = z.object({
  pupils: z.number().int(),
  judgements: z.number().int(),
  /** Counts add up, shares do not; null, like the percentages 0..100, where fewer than five pupils stand behind them. */
  at1F: z.number().int().nullable(),
  at1S2F: z.number().int().nullable(),
  percent1F: z.number().nullable(),
  percent1S2F: z.number().nullable(),
});

/** What one cohort reached, as counted by the board or as published; nothing is known per domain of what is published. */
export const TrendYear = z.object({
  resultsYear: z.number().int(),
  source: z.enum(['own', 'published']),
  pooled: Counted,
  domains: z.array(Counted.extend({ domain: Domain })),
});
export type TrendYear = z.infer<typeof TrendYear>;

/** From this results year on the measure is another one; for `noTest` the year without a test. */
export const TrendBreak = z.object({
  resultsYear: z.number().int(),
  kind: z.enum(['provider', 'norm', 'regime', 'noTest']),
});
export type TrendBreak = z.infer<typeof TrendBreak>;

/** The real schools of the country with a weight at most 1 away, three results years together. */
export const SimilarSchools = z.object({
  /** The last of the three years. */
  resultsYear: z.number().int(),
  weight: z.number(),
  schools: z.number().int(),
  median1F: z.number().nullable(),
  median1S2F: z.number().nullable(),
  /** Middle half of them. */
  low1S2F: z.number().nullable(),
  high1S2F: z.number().nullable(),
  /** The school itself over the same three years; null where one of them is not known. */
  own: z.object({ pupils: z.number().int(), percent1F: z.number(), percent1S2F: z.number() }).nullable(),
});
export type SimilarSchools = z.infer<typeof SimilarSchools>;

export const SchoolTrend = z.object({
  /** Of the school. */
  id: z.uuid(),
  years: z.array(TrendYear),
  breaks: z.array(TrendBreak),
  /** Null without a weight or without published figures. */
  similar: SimilarSchools.nullable(),
  /** What the school did in those years and does now, as far as the asker may see it: drawn in the line. */
  measures: z.array(MeasureMark),
});
export type SchoolTrend = z.infer<typeof SchoolTrend>;
