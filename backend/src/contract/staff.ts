import { z } from 'zod';
import { listQuery } from './list';
import { roles } from './permissions';
import { Day } from './primitives';

export const StaffMember = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.object({ role: z.enum(roles), schoolId: z.uuid().nullable(), schoolName: z.string().nullable() })),
  /** 1 = Monday … 7 = Sunday. */
  workingDays: z.array(z.number().int()),
  leftOn: Day.nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const StaffList = listQuery({ schoolId: z.uuid().optional(), role: z.enum(roles).optional() }, [
  'name',
  'email',
]);
export type StaffList = z.infer<typeof StaffList>;
