import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { pageArguments } from '#backend/platform/list-page';
import type { OutboxList } from '#contract/operations';
import type { Day } from '#domain/calendar/day';

/** By state, with since when the oldest row waits that could be carried now. */
export async function countOutbox(tx: Tx, now: Date) {
  const [row] = await tx.$queryRaw<{ waiting: number; queued: number; failed: number; oldest: Date | null }[]>`
    SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting, count(*) FILTER (WHERE state = 'queued')::int AS queued,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      min("availableAt") FILTER (WHERE state = 'waiting' AND "availableAt" <= ${now}) AS oldest
    FROM "Outbox" WHERE state <> 'done'`;
  return row ?? { waiting: 0, queued: 0, failed: 0, oldest: null };
}

/** Mails that did not arrive for certain; what went wrong longer ago than `since`, or was put away, asks for nobody any more. */
export async function countMails(tx: Tx, since: Date) {
  const [row] = await tx.$queryRaw<{ waiting: number; failed: number; unknown: number }[]>`
    SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE state = 'failed' AND "createdAt" >= ${since})::int AS failed,
      count(*) FILTER (WHERE state = 'unknown' AND "createdAt" >= ${since})::int AS unknown
    FROM "Mail" WHERE state IN ('waiting', 'failed', 'unknown') AND "putAwayAt" IS NULL`;
  return row ?? { waiting: 0, failed: 0, unknown: 0 };
}

export const countRefusedAddresses = (tx: Tx, today: Day) =>
  tx.staff.count({ where: { ...whereEmployedOn(today), mailProblemAt: { not: null } } });

/** Per task the last slot that ran. */
export const lastSlots = (tx: Tx) => tx.scheduleSlot.groupBy({ by: ['task'], _max: { slotAt: true } });

export const boardSince = async (tx: Tx) =>
  (await tx.board.findFirstOrThrow({ select: { createdAt: true } })).createdAt;

const outboxRow = {
  id: true,
  type: true,
  state: true,
  availableAt: true,
  attempts: true,
  lastError: true,
} satisfies Prisma.OutboxSelect;
export type FoundRow = Prisma.OutboxGetPayload<{ select: typeof outboxRow }>;

const orderings = {
  availableAt: (order: Prisma.SortOrder): Prisma.OutboxOrderByWithRelationInput => ({ availableAt: order }),
  type: (order: Prisma.SortOrder) => ({ type: order }),
};

const whereRow = ({ id, state, type }: OutboxList): Prisma.OutboxWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(state && { state }),
  ...(type && { type }),
});

export const listOutbox = (tx: Tx, query: OutboxList) =>
  tx.outbox.findMany({ where: whereRow(query), select: outboxRow, ...pageArguments(query, orderings) });
export const countRows = (tx: Tx, query: OutboxList) => tx.outbox.count({ where: whereRow(query) });
export const findRow = (tx: Tx, id: string) => tx.outbox.findFirst({ where: { id }, select: outboxRow });

/** Back to waiting, and the relay hears of it when the transaction commits. False when it had not failed, or no longer. */
export async function putBack(
  tx: Tx,
  { boardId, id, now }: { boardId: string; id: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.outbox.updateMany({
    where: { id, state: 'failed' },
    data: { state: 'waiting', availableAt: now },
  });
  if (count === 1) await tx.$executeRaw`SELECT pg_notify('koers_outbox', ${boardId})`;
  return count === 1;
}
