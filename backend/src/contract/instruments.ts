import { z } from 'zod';
import { flag, listQuery } from './list';
import { Domain, TestMoment, YearGroup } from './primitives';

/** Results with a score, and how many of them no norm held for on their day. */
const scores = { scores: z.number().int(), withoutNorm: z.number().int() };

export const InstrumentKind = z.enum(['standardised', 'method', 'transition']);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

export const Instrument = z.object({
  id: z.uuid(),
  provider: z.string(),
  providerCode: z.string(),
  code: z.string(),
  name: z.string(),
  kind: InstrumentKind,
  domains: z.array(z.object({ yearGroup: YearGroup, domain: Domain })),
  norms: z.number().int(),
  ...scores,
});
export type Instrument = z.infer<typeof Instrument>;

/** One year group and moment of an instrument: which norm holds today, and how many scores have none on their day. */
export const Coverage = z.object({
  yearGroup: YearGroup,
  moment: TestMoment,
  /** Null for the own level; else the level of the test taken (toetsen op maat). */
  testLevel: z.string().nullable(),
  normId: z.uuid().nullable(),
  ...scores,
});
export type Coverage = z.infer<typeof Coverage>;

export const InstrumentDetail = Instrument.extend({
  coverage: z.array(Coverage),
  may: z.object({ edit: z.boolean() }),
});
export type InstrumentDetail = z.infer<typeof InstrumentDetail>;

export const InstrumentList = listQuery(
  {
    provider: z.string().max(40).optional(),
    kind: InstrumentKind.optional(),
    domain: Domain.optional(),
    /** Only instruments with a score that no norm held for on its day. */
    withoutNorm: flag.optional(),
  },
  ['code', 'name', 'provider'],
);
export type InstrumentList = z.infer<typeof InstrumentList>;
