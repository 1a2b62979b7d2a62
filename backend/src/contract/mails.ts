import { z } from 'zod';
import { listQuery } from './list';
import { Day, Instant } from './primitives';

export const MailKind = z.enum(['digest', 'test', 'minutes']);

export const Mail = z.object({
  id: z.uuid(),
  to: z.string(),
  kind: MailKind,
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  messageId: z.string(),
  sentAt: Instant.nullable(),
  /** The school's calendar day it belongs to. */
  localDay: Day,
});
export type Mail = z.infer<typeof Mail>;

export const MailList = listQuery(
  {
    /** Part of the address or the subject. */
    q: z.string().max(80).optional(),
    kind: MailKind.optional(),
    to: z.string().max(200).optional(),
    localDay: Day.optional(),
  },
  ['sentAt', 'to'],
);
export type MailList = z.infer<typeof MailList>;
