import type { Tx } from '#backend/database/database';

export const findSettings = (tx: Tx) =>
  tx.board.findFirstOrThrow({ select: { mailSender: true, mailReplyTo: true, version: true } });

type Saved = { mailSender?: string | null; mailReplyTo?: string | null };

/** False when it was changed meanwhile. */
export const saveSettings = async (tx: Tx, version: number, saved: Saved): Promise<boolean> =>
  (await tx.board.updateMany({ where: { version }, data: { ...saved, version: { increment: 1 } } })).count === 1;

export const isStaff = async (tx: Tx, id: string): Promise<boolean> => (await tx.staff.count({ where: { id } })) === 1;
