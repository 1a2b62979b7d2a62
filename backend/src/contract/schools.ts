import { z } from 'zod';
import { RecordSentence } from './forecast-records';
import { flag, listQuery } from './list';
import { Day, Indicator, Instant, Region, Verdict } from './primitives';

/** One indicator of one school in one line: what the board overview shows. */
export const Figure = z.object({
  indicator: Indicator,
  resultsYear: z.number().int(),
  percent: z.number().nullable(),
  /** Ends of the 80 % interval; null where the method gives none. */
  low80: z.number().nullable(),
  high80: z.number().nullable(),
  pupils: z.number().int(),
  signalValue: z.number().nullable(),
  /** Percentage points above (or below) the signal value. */
  room: z.number().nullable(),
  chanceBelow: z.number().nullable(),
  verdict: Verdict,
  normYear: z.number().int().nullable(),
  normProvisional: z.boolean(),
});
export type Figure = z.infer<typeof Figure>;

export const School = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  region: Region.nullable(),
  schoolWeight: z.number().nullable(),
  /** Pupils enrolled today. */
  pupils: z.number().int(),
  /** The first results year that is not yet measured; null before the first forecast. */
  figures: z.array(Figure),
  /** The worse of the two indicators. */
  verdict: Verdict,
  forecastId: z.uuid().nullable(),
  computedAt: Instant.nullable(),
  cutOffOn: Day.nullable(),
  /** Days since the cut-off, and whether a test period of the school closed since; null before the first forecast. */
  age: z.object({ days: z.number().int(), isOutdated: z.boolean() }).nullable(),
  /** How earlier forecasts of this school did; null before there is anything to tell. */
  record: RecordSentence.nullable(),
  version: z.number().int(),
  may: z.object({ refresh: z.boolean(), seeGroups: z.boolean(), seeRecord: z.boolean() }),
});
export type School = z.infer<typeof School>;

export const SchoolList = listQuery(
  {
    q: z.string().max(80).optional(),
    verdict: Verdict.optional(),
    /** Only schools that are under the line or at risk on either indicator. */
    atRisk: flag.optional(),
    region: Region.optional(),
  },
  ['name', 'verdict', 'percent1F', 'percent1S2F', 'chanceBelow', 'pupils'],
);
export type SchoolList = z.infer<typeof SchoolList>;
