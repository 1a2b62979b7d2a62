import { z } from 'zod';

/** In whose name a board writes. The address itself is the operator's: only that one is signed for. */
export const MailSettings = z.object({
  sender: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** The sender as the operator set it; null without a mail server: then mail stays in the mailbox. */
  from: z.string().nullable(),
  /** At most so many mails a minute, over all boards; null without a limit. */
  perMinute: z.number().int().nullable(),
  version: z.number().int(),
});
export type MailSettings = z.infer<typeof MailSettings>;

export const MailSettingsChange = z.strictObject({
  sender: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[^<>"\p{Cc}]*$/u)
    .nullable()
    .optional(),
  replyTo: z.email().max(200).nullable().optional(),
});
export type MailSettingsChange = z.infer<typeof MailSettingsChange>;

/** What the mail server said of a test mail. `noServer`: there is none, and nothing was sent. */
export const MailTest = z.object({
  result: z.enum(['accepted', 'refused', 'away', 'unknown', 'noServer']),
  answer: z.string(),
});
export type MailTest = z.infer<typeof MailTest>;

/** The digest of a person as it would be now; without a mail when there is nothing to say today. */
export const DigestPreview = z.object({
  mail: z.object({ subject: z.string(), html: z.string(), text: z.string() }).nullable(),
  /** How many tasks it mentions, and how many pieces of news. */
  tasks: z.number().int(),
  news: z.number().int(),
});
export type DigestPreview = z.infer<typeof DigestPreview>;
