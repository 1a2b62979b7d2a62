import { z } from 'zod';
import { listQuery } from './list';
import { SchoolYearLabel } from './primitives';

export const Group = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  name: z.string(),
  yearGroups: z.array(z.number().int()),
  pupils: z.number().int(),
  teachers: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type Group = z.infer<typeof Group>;

export const GroupList = listQuery({ schoolId: z.uuid().optional(), schoolYear: SchoolYearLabel.optional() }, [
  'name',
  'schoolName',
  'schoolYear',
]);
export type GroupList = z.infer<typeof GroupList>;
