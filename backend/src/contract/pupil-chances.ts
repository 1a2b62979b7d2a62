import { z } from 'zod';
import { Origin } from './forecast-records';
import { flag, listQuery } from './list';
import { Day, Domain, Instant, YearGroup } from './primitives';

const Chance = z.number().min(0).max(1);

/** What may be expected of a pupil in one domain: a chance per level, which add up to 1. */
export const DomainChance = z.object({
  domain: Domain,
  below1F: Chance,
  at1F: Chance,
  at1S2F: Chance,
  /** otherDomains: no result in this domain. none: no result at all; these are the chances of the cohort. */
  evidence: z.enum(['reported', 'norm', 'ownHistory', 'otherDomains', 'none']),
  /** The newest test moment in the domain, such as M7. */
  moment: z.string().nullable(),
  /** Whether the chance to reach 1S/2F lies from 35 up to 65 %. */
  near: z.boolean(),
});
export type DomainChance = z.infer<typeof DomainChance>;

/** One pupil behind the forecast in force; `id` is the pupil's. */
export const PupilChance = z.object({
  id: z.uuid(),
  /** The name, or «Leerling» and the end of the key where no name was imported. */
  label: z.string(),
  schoolId: z.uuid(),
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  yearGroup: YearGroup.nullable(),
  /** The results year in which the pupil leaves; null for who is exempt. */
  resultsYear: z.number().int().nullable(),
  /** Ontheffing: in the lists, out of the indicators, so without chances. */
  exempt: z.boolean(),
  /** Near the boundary in any domain, or in the one that was asked for. */
  near: z.boolean(),
  chances: z.array(DomainChance),
});
export type PupilChance = z.infer<typeof PupilChance>;

export const ResultUsed = z.object({
  domain: Domain,
  moment: z.string(),
  takenOn: Day,
  provider: z.string(),
  instrument: z.string(),
  /** Standard deviations above the mean of the norm. */
  z: z.number(),
  source: z.enum(['reported', 'norm', 'ownHistory']),
  /** 0..1; those of a domain add up to 1. */
  weight: z.number(),
});
export type ResultUsed = z.infer<typeof ResultUsed>;

/** Why a pupil got these chances: which results, and how much each weighs. */
export const PupilChanceExplained = PupilChance.extend({
  cutOffOn: Day,
  computedAt: Instant,
  origin: Origin,
  results: z.array(ResultUsed),
});
export type PupilChanceExplained = z.infer<typeof PupilChanceExplained>;

const filters = {
  schoolId: z.uuid().optional(),
  groupId: z.uuid().optional(),
  resultsYear: z.coerce.number().int().min(2000).max(2100).optional(),
  domain: Domain.optional(),
  /** Only those near the boundary. */
  near: flag.optional(),
  /** Who is exempt stands apart: only them, or (default) everybody else. */
  exempt: flag.optional(),
};
/** group: group by group, near the boundary first · nearest: over all groups. */
export const PupilChanceList = listQuery(filters, ['group', 'nearest', 'label']);
export type PupilChanceList = z.infer<typeof PupilChanceList>;

/** With names, to a file: asked in a body, kept in the log as an export. */
export const PupilChanceExport = z.strictObject({
  schoolId: z.uuid(),
  groupId: z.uuid().optional(),
  domain: Domain.optional(),
  near: z.boolean().optional(),
});
export type PupilChanceExport = z.infer<typeof PupilChanceExport>;
export const PupilChancesExported = z.object({ data: z.array(PupilChance) });
export type PupilChancesExported = z.infer<typeof PupilChancesExported>;
