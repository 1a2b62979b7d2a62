import { conversationsReadableBy } from '#backend/access/policies/conversation.policy';
import { eventsReadableBy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { CalendarEventDetail } from '#contract/events';
import { conflictsOfEvents } from './event-conflicts';
import { toEvent } from './event.mapper';
import { type EventRow, findEvent, lengthOfSeries } from './events.queries';

/** Out of reach is not there. */
export async function findOrFail(tx: Tx, user: User, id: string): Promise<EventRow> {
  const row = await findEvent(tx, { AND: [eventsReadableBy(user), { id }] });
  if (!row) throw notFound('event.notFound');
  return row;
}

export async function readEvent(tx: Tx, user: User, id: string): Promise<CalendarEventDetail> {
  const row = await findOrFail(tx, user, id);
  const [conflicts] = await conflictsOfEvents(tx, user, [row]);
  const seriesLength = row.seriesId === null ? 1 : await lengthOfSeries(tx, row.seriesId);
  const conversation = await tx.conversation.findFirst({
    where: { AND: [conversationsReadableBy(user), { eventId: id }] },
    select: { id: true },
  });
  const conversationId = conversation?.id ?? null;
  return CalendarEventDetail.parse({ ...toEvent(row, user), conflicts, seriesLength, conversationId });
}
