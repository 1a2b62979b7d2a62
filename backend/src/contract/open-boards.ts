import { z } from 'zod';
import { Region } from './primitives';

/** As the inspectorate words them. */
export const OutcomeWord = z.string();

/** Published figures of one real school (Inspectie van het Onderwijs, DUO). Percentages 0..100; null: not published. */
export const OpenSchool = z.object({
  ovt: z.string(),
  brin: z.string(),
  name: z.string().nullable(),
  place: z.string().nullable(),
  region: Region.nullable(),
  schoolWeight: z.number().nullable(),
  band: z.string().nullable(),
  resultsYear: z.number().int(),
  signal1F: z.number().nullable(),
  signal1S2F: z.number().nullable(),
  percent1F: z.number().nullable(),
  percent1S2F: z.number().nullable(),
  pupils: z.number().int().nullable(),
  outcome1F: OutcomeWord,
  outcome1S2F: OutcomeWord,
  years: z.array(
    z.object({
      resultsYear: z.number().int(),
      percent1F: z.number().nullable(),
      percent1S2F: z.number().nullable(),
      pupils: z.number().int().nullable(),
      masked: z.boolean(),
    }),
  ),
  /** All schools with a weight at most 1 away: their three-year percentages. */
  similar: z.object({
    schools: z.number().int(),
    median1F: z.number().nullable(),
    median1S2F: z.number().nullable(),
    /** Middle half of them. */
    low1S2F: z.number().nullable(),
    high1S2F: z.number().nullable(),
  }),
});
export type OpenSchool = z.infer<typeof OpenSchool>;

export const OpenBoard = z.object({
  number: z.string(),
  region: Region.nullable(),
  /** Whether Koers has this board already. */
  exists: z.boolean(),
  source: z.string(),
  schools: z.array(OpenSchool),
});
export type OpenBoard = z.infer<typeof OpenBoard>;

/** A bevoegd-gezag number (5 digits, leading zeros optional) or a BRIN (4 signs, optionally with vestiging). */
export const OpenBoardQuery = z.strictObject({ q: z.string().trim().min(2).max(20) });
export type OpenBoardQuery = z.infer<typeof OpenBoardQuery>;

export const BoardCreate = z.strictObject({
  number: z.string().regex(/^\d{5}$/),
  name: z.string().trim().min(2).max(120),
  region: Region,
  administrator: z.strictObject({
    firstName: z.string().trim().min(1).max(80),
    lastName: z.string().trim().min(1).max(80),
    email: z.email().max(200),
    password: z.string().min(12).max(200),
  }),
});
export type BoardCreate = z.infer<typeof BoardCreate>;

export const BoardCreated = z.object({ id: z.uuid(), number: z.string(), name: z.string(), schools: z.number().int() });
export type BoardCreated = z.infer<typeof BoardCreated>;
