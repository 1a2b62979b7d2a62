import { z } from 'zod';
import { listQuery } from './list';
import { Day, Domain, Level, YearGroup } from './primitives';

/** The level a pupil shows today in one domain, and how it is known. */
export const LevelToday = z.object({
  domain: Domain,
  level: Level,
  source: z.enum(['reported', 'norm', 'ownHistory']),
  moment: z.string(),
  takenOn: Day,
});
export type LevelToday = z.infer<typeof LevelToday>;

export const Pupil = z.object({
  id: z.uuid(),
  /** The name, or «Leerling» and the end of the key where no name was imported. */
  label: z.string(),
  schoolId: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  yearGroup: YearGroup.nullable(),
  leftOn: Day.nullable(),
  exempt: z.boolean(),
  levels: z.array(LevelToday),
});
export type Pupil = z.infer<typeof Pupil>;

export const PupilList = listQuery(
  {
    groupId: z.uuid().optional(),
    schoolId: z.uuid().optional(),
    yearGroup: z.coerce.number().int().min(1).max(8).optional(),
  },
  ['label', 'yearGroup'],
);
export type PupilList = z.infer<typeof PupilList>;

/** Names are searched in a body: an address ends up in histories and logs. */
export const PupilSearch = z.strictObject({ text: z.string().trim().min(2).max(60) });
export type PupilSearch = z.infer<typeof PupilSearch>;
