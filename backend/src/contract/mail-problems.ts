import { z } from 'zod';
import { flag, listQuery } from './list';
import { MailKind } from './mails';
import { Day, Instant } from './primitives';

export const MailProblemState = z.enum(['unknown', 'failed']);

/** A mail that did not arrive, or of which nobody knows; never what it says. */
export const MailProblem = z.object({
  id: z.uuid(),
  staffId: z.uuid(),
  staffName: z.string(),
  to: z.string(),
  kind: MailKind,
  localDay: Day,
  /** `unknown`: the connection was lost after the content went out. `failed`: refused for good. */
  state: MailProblemState,
  /** What the mail server said, in codes. */
  lastError: z.string().nullable(),
  createdAt: Instant,
  /** Seen by somebody who left it at that. */
  putAwayAt: Instant.nullable(),
  /** `resend`: of what was refused only when its address is taken again. */
  may: z.object({ resend: z.boolean(), putAway: z.boolean(), bringBack: z.boolean() }),
});
export type MailProblem = z.infer<typeof MailProblem>;

export const MailProblemList = listQuery({ state: MailProblemState.optional(), putAway: flag.optional() }, [
  'createdAt',
  'to',
]);
export type MailProblemList = z.infer<typeof MailProblemList>;
