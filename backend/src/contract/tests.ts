import { z } from 'zod';
import { listQuery } from './list';
import { Day, Domain, SchoolYearLabel, TestMoment, YearGroup } from './primitives';

export const TestPeriod = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  moment: TestMoment,
  opensOn: Day,
  closesOn: Day,
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type TestPeriod = z.infer<typeof TestPeriod>;

export const TestPeriodList = listQuery({ schoolId: z.uuid().optional(), schoolYear: SchoolYearLabel.optional() }, [
  'closesOn',
  'opensOn',
]);
export type TestPeriodList = z.infer<typeof TestPeriodList>;

export const TestPeriodChange = z.strictObject({ opensOn: Day.optional(), closesOn: Day.optional() });
export type TestPeriodChange = z.infer<typeof TestPeriodChange>;

export const Instrument = z.object({
  id: z.uuid(),
  provider: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.enum(['standardised', 'method', 'transition']),
  domains: z.array(z.object({ yearGroup: YearGroup, domain: Domain })),
});
export type Instrument = z.infer<typeof Instrument>;

export const InstrumentList = listQuery({ provider: z.string().max(40).optional() }, ['code', 'name']);
export type InstrumentList = z.infer<typeof InstrumentList>;

export const Norm = z.object({
  id: z.uuid(),
  instrumentId: z.uuid(),
  instrument: z.string(),
  provider: z.string(),
  domain: Domain,
  yearGroup: YearGroup,
  moment: TestMoment,
  mean: z.number(),
  sd: z.number(),
  n: z.number().int().nullable(),
  validFrom: Day,
  validUntil: Day.nullable(),
  source: z.string().nullable(),
});
export type Norm = z.infer<typeof Norm>;

export const NormList = listQuery(
  { instrumentId: z.uuid().optional(), yearGroup: z.coerce.number().int().min(1).max(8).optional() },
  ['yearGroup', 'validFrom'],
);
export type NormList = z.infer<typeof NormList>;
