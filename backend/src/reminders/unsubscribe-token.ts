import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who stops which kind of mail. The link works without a login, and for ever: mails are kept for years. */
export type Unsubscription = { boardId: string; staffId: string; kind: string };

const sign = (secret: string, text: string) =>
  createHmac('sha256', secret).update(`unsubscribe:${text}`).digest('base64url');

export function unsubscribePath(secret: string, { boardId, staffId, kind }: Unsubscription): string {
  const text = `${boardId}.${staffId}.${kind}`;
  return `/api/unsubscribe/${text}.${sign(secret, text)}`;
}

/** Null for a link that was not made by this Koers. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [boardId = '', staffId = '', kind = '', signature = ''] = token.split('.');
  const wanted = Buffer.from(sign(secret, `${boardId}.${staffId}.${kind}`));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given) ? { boardId, staffId, kind } : null;
}
