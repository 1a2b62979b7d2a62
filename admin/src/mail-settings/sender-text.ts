import type { MailSettings, MailSettingsChange } from '#contract/mail-settings';

/** What the form holds: an empty field is no choice. */
export type SenderText = { sender: string; replyTo: string };

export const toSenderText = ({ sender, replyTo }: MailSettings): SenderText => ({
  sender: sender ?? '',
  replyTo: replyTo ?? '',
});

export const toSettingsChange = ({ sender, replyTo }: SenderText): MailSettingsChange => ({
  sender: sender.trim() || null,
  replyTo: replyTo.trim() || null,
});

/** `Koers <koers@example.org>` with the name that was chosen; as it was set when there is none. */
export function fromAsSeen(from: string, sender: string): string {
  return sender.trim() === '' ? from : `${sender.trim()} <${addressOf(from)}>`;
}

const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

export const domainOf = (from: string): string => addressOf(from).split('@').at(-1) ?? '';
