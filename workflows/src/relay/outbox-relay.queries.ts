import type { Tx } from '#backend/database/database';
import type { OutboxType } from '#backend/outbox/outbox';

export type Due = { id: string; type: OutboxType };

/** Claims what is due, in its order. SKIP LOCKED: a second relay takes other rows instead of waiting. Queued on the real clock. */
export const claimDue = (tx: Tx, now: Date, limit: number) => tx.$queryRaw<Due[]>`
  WITH claimed AS (
    UPDATE "Outbox" SET state = 'queued', "queuedAt" = ${new Date()}
    WHERE ("boardId", id) IN (SELECT "boardId", id FROM "Outbox" WHERE state = 'waiting' AND "availableAt" <= ${now}
                   ORDER BY "availableAt", id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, type, "availableAt"
  ) SELECT id, type FROM claimed ORDER BY "availableAt", id`;

/** Back to waiting: what was claimed and never done. The job was lost with its queue, or with the relay that claimed it. */
export const releaseForgotten = (tx: Tx, queuedBefore: Date) => tx.$executeRaw`
  UPDATE "Outbox" SET state = 'waiting' WHERE state = 'queued' AND "queuedAt" < ${queuedBefore}`;

export const countOpen = async (tx: Tx, now: Date): Promise<number> =>
  tx.outbox.count({ where: { OR: [{ state: 'queued' }, { state: 'waiting', availableAt: { lte: now } }] } });

/** Who lets everything run does not wait for the next import. */
export const endRest = (tx: Tx, now: Date) =>
  tx.outbox.updateMany({ where: { state: 'waiting', availableAt: { gt: now } }, data: { availableAt: now } });
