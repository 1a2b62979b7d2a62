import { z } from 'zod';
import { listQuery } from './list';
import { Day, Domain, Level, TestMoment, YearGroup } from './primitives';

export const Result = z.object({
  id: z.uuid(),
  pupilId: z.uuid(),
  pupilLabel: z.string(),
  schoolId: z.uuid(),
  provider: z.string(),
  instrument: z.string(),
  domain: Domain,
  yearGroup: YearGroup,
  moment: TestMoment,
  /** The level of the test taken, where it differs from the year group (toetsen op maat). */
  testLevel: z.string().nullable(),
  takenOn: Day,
  score: z.number().nullable(),
  /** As the provider reported it. */
  referenceLevel: Level.nullable(),
  source: z.string(),
  broughtAlong: z.boolean(),
  importId: z.uuid().nullable(),
});
export type Result = z.infer<typeof Result>;

export const ResultList = listQuery(
  {
    pupilId: z.uuid().optional(),
    schoolId: z.uuid().optional(),
    groupId: z.uuid().optional(),
    domain: Domain.optional(),
  },
  ['takenOn', 'domain'],
);
export type ResultList = z.infer<typeof ResultList>;

export const Outcome = z.object({
  id: z.uuid(),
  pupilId: z.uuid(),
  pupilLabel: z.string(),
  schoolId: z.uuid(),
  resultsYear: z.number().int(),
  provider: z.string(),
  lezen: Level.nullable(),
  taalverzorging: Level.nullable(),
  rekenen: Level.nullable(),
  exempt: z.boolean(),
  importId: z.uuid().nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

export const OutcomeList = listQuery(
  { pupilId: z.uuid().optional(), schoolId: z.uuid().optional(), resultsYear: z.coerce.number().int().optional() },
  ['resultsYear'],
);
export type OutcomeList = z.infer<typeof OutcomeList>;
