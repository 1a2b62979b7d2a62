import type { Language } from '#contract/primitives';
import type { DigestPreview, MailTest } from '#contract/mail-settings';

/** What the API asks of who writes and sends mail: the workflows do it, since the API does not know them. */
export abstract class MailDesk {
  /** How senders see Koers when the board chose no name; null without a mail server. */
  abstract readonly server: { from: string; perMinute: number | null } | null;
  /** Sends at once and waits for the answer of the mail server. */
  abstract sendTest(to: { boardId: string; email: string; language: Language }): Promise<MailTest>;
  /** The digest as it would go out now; nothing is kept and nothing is sent. */
  abstract previewDigest(boardId: string, staffId: string): Promise<DigestPreview>;
}
