import { z } from 'zod';
import { flag, listQuery } from './list';
import { roles } from './permissions';
import { Day, Instant } from './primitives';

export const StaffMember = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.object({ role: z.enum(roles), schoolId: z.uuid().nullable(), schoolName: z.string().nullable() })),
  /** 1 = Monday … 7 = Sunday. */
  workingDays: z.array(z.number().int()),
  leftOn: Day.nullable(),
  /** Since when the mail server refuses the address; null while it takes it. */
  mailProblemAt: Instant.nullable(),
  version: z.number().int(),
  may: z.object({ mend: z.boolean(), changeAddress: z.boolean() }),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** The address to which mail goes, which is also the one to log in with. */
export const StaffChange = z
  .strictObject({ email: z.string().trim().toLowerCase().pipe(z.email().max(200)) })
  .partial();
export type StaffChange = z.infer<typeof StaffChange>;

export const StaffList = listQuery(
  {
    /** Part of the name or the address. */
    q: z.string().max(80).optional(),
    schoolId: z.uuid().optional(),
    role: z.enum(roles).optional(),
    mailProblem: flag.optional(),
  },
  ['name', 'email'],
);
export type StaffList = z.infer<typeof StaffList>;
