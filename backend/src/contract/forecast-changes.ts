import { z } from 'zod';
import { Column } from './forecasts';
import { Day, Domain, Indicator, Instant } from './primitives';

/** The earlier run that a run is held against. */
export const ForecastSince = z.strictObject({ since: z.uuid() });
export type ForecastSince = z.infer<typeof ForecastSince>;

const RunSeen = z.object({
  id: z.uuid(),
  createdAt: Instant,
  cutOffOn: Day,
  inForceFrom: Day.nullable(),
});

const Count = z.number().int();
const Years = z.array(z.number().int());
const Texts = z.object({ before: z.string(), after: z.string() });
const Numbers = z.object({ before: z.number(), after: z.number() });

/** What changed between two runs of one school, and because of what: numbers only. */
export const ForecastChanges = z.object({
  schoolId: z.uuid(),
  schoolName: z.string(),
  before: RunSeen,
  after: RunSeen,
  columns: z.array(
    z.object({
      resultsYear: z.number().int(),
      indicator: Indicator,
      before: Column.nullable(),
      after: Column.nullable(),
    }),
  ),
  /** Numbers of pupils: see domain/forecast/compare-pupils. */
  pupils: z.object({
    before: Count,
    after: Count,
    added: Count,
    left: Count,
    newCohort: Count,
    cohortOver: Count,
    newTests: Count,
    moved: Count,
  }),
  causes: z.object({
    method: z.boolean(),
    modelVersion: Texts.nullable(),
    refitted: z.boolean(),
    /** Null: one of the runs did not keep which norms were valid. */
    norms: z.boolean().nullable(),
    bandwidth: Numbers.nullable(),
    outcomesIn: Years,
    outcomesChanged: Years,
    linesChanged: Years,
  }),
  may: z.object({ seePupils: z.boolean() }),
});
export type ForecastChanges = z.infer<typeof ForecastChanges>;

const Chance = z.object({ below1F: z.number(), at1F: z.number(), at1S2F: z.number() });

/** A pupil whose chance to reach 1S/2F changed, in the domain in which it changed most. */
export const PupilMoved = z.object({
  id: z.uuid(),
  label: z.string(),
  groupName: z.string().nullable(),
  domain: Domain,
  before: Chance,
  after: Chance,
  newTest: z.boolean(),
});
export type PupilMoved = z.infer<typeof PupilMoved>;

/** Those who moved most, of the pupils that the reader works with. */
export const PupilsMoved = z.object({ data: z.array(PupilMoved), total: z.number().int() });
export type PupilsMoved = z.infer<typeof PupilsMoved>;
