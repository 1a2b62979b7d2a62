import { z } from 'zod';
import { digestTimes } from '#domain/reminders/digest-times';
import { Language } from './primitives';

export const DigestFrequency = z.enum(['everySchoolDay', 'weekly', 'none']);
export const DigestTime = z.enum(digestTimes as [string, ...string[]]);

/** When and about what somebody wants mail. Mails about the safety of the account come always. */
export const MailPreferences = z.object({
  language: Language,
  /** On the wall, on the half hour from 06:00 up to 18:00. */
  digestTime: DigestTime,
  digest: DigestFrequency,
  /** Of a weekly mail: 1 = Monday … 5 = Friday. */
  weekday: z.number().int().min(1).max(5),
  /** What changed in plans and goals one follows; comes along in the digest. */
  news: z.boolean(),
  /** Who does what after a talk. */
  minutes: z.boolean(),
  /** The mail server refuses the address: nothing is sent until it is mended. */
  addressRefused: z.boolean(),
  version: z.number().int(),
});
export type MailPreferences = z.infer<typeof MailPreferences>;

export const MailPreferencesChange = z.strictObject({
  language: Language.optional(),
  digestTime: DigestTime.optional(),
  digest: DigestFrequency.optional(),
  weekday: z.number().int().min(1).max(5).optional(),
  news: z.boolean().optional(),
  minutes: z.boolean().optional(),
});
export type MailPreferencesChange = z.infer<typeof MailPreferencesChange>;
