import { z } from 'zod';
import { permissions, roles } from './permissions';
import { Day, Instant, Language, Region } from './primitives';

export const Login = z.strictObject({ email: z.string().trim().min(3).max(200), password: z.string().min(1).max(200) });
export type Login = z.infer<typeof Login>;

export const Me = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: Language,
  board: z.object({
    id: z.uuid(),
    name: z.string(),
    number: z.string(),
    region: Region.nullable(),
    bandwidth: z.number(),
  }),
  roles: z.array(z.object({ role: z.enum(roles), schoolId: z.uuid().nullable(), schoolName: z.string().nullable() })),
  permissions: z.array(z.enum(permissions as [(typeof permissions)[number], ...(typeof permissions)[number][]])),
  /** Screens never compute with their own clock. */
  today: Day,
  demo: z.boolean(),
  /** False when nobody has entered the holidays of the present school year yet: then only public holidays count. */
  holidaysKnown: z.boolean(),
  reminders: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const MeChange = z.strictObject({ language: Language.optional(), reminders: z.boolean().optional() });
export type MeChange = z.infer<typeof MeChange>;

export const Session = z.object({
  id: z.uuid(),
  device: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;
