import type { Tx } from '#backend/database/database';

/** In whose name a board writes, and where answers go. */
export const senderOf = (tx: Tx) => tx.board.findFirst({ select: { mailSender: true, mailReplyTo: true } });
export type Sender = Awaited<ReturnType<typeof senderOf>>;

/** False when another worker has taken it meanwhile. */
export const beginSending = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.mail.updateMany({ where: { id, state: 'waiting' }, data: { state: 'sending' } })).count === 1;

export const noteState = (tx: Tx, id: string, data: { state: string; sentAt?: Date; lastError?: string }) =>
  tx.mail.updateMany({ where: { id }, data });

/** Unless the person has another address by now. */
export async function markAddress(tx: Tx, id: string, at: Date): Promise<void> {
  const mail = await tx.mail.findFirst({ where: { id }, select: { staffId: true, to: true } });
  if (!mail) return;
  const where = { id: mail.staffId, email: mail.to, mailProblemAt: null };
  await tx.staff.updateMany({ where, data: { mailProblemAt: at } });
}

export const findReady = (tx: Tx, id: string) =>
  tx.mail.findFirst({
    where: { id },
    select: {
      id: true,
      staffId: true,
      kind: true,
      state: true,
      to: true,
      subject: true,
      html: true,
      text: true,
      messageId: true,
    },
  });
