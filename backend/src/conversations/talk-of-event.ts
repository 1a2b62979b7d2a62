import { eventsReadableBy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { conflict, invalid } from '#backend/platform/errors';
import type { ConversationCreate } from '#contract/conversations';
import type { EventKind } from '#domain/calendar/event-kinds';
import { levelOfEvent } from '#domain/conversations/from-event';
import { teamOf } from './find-conversation';

type Asked = Pick<
  ConversationCreate,
  'eventId' | 'schoolId' | 'level' | 'onDay' | 'startTime' | 'endTime' | 'place' | 'attendeeIds'
>;

/**
 * What is asked, with day, time, place and people of its event; without an event as it was asked. An event that is not of
 * this school and level, or that is cancelled, is refused, and so is a second talk for one event.
 */
export async function fromEvent<Input extends Asked>(tx: Tx, user: User, input: Input): Promise<Input> {
  if (input.eventId === null) return input;
  const event = await tx.event.findFirst({
    where: { AND: [eventsReadableBy(user), { id: input.eventId, schoolId: input.schoolId, cancelledAt: null }] },
    select: {
      kind: true,
      startsOn: true,
      startTime: true,
      endTime: true,
      place: true,
      ownerId: true,
      participants: { select: { staffId: true } },
      conversation: { select: { id: true } },
    },
  });
  if (!event || levelOfEvent(event.kind as EventKind) !== input.level) {
    const code = 'conversation.eventDoesNotFit';
    throw invalid(code, [
      { path: 'eventId', code, message: 'A talk of this school and level that stands in the calendar.' },
    ]);
  }
  if (event.conversation) throw conflict('conversation.eventHasTalk');
  const { startTime, endTime, place } = event;
  const team = new Set((await teamOf(tx, user, input)).map(({ id }) => id));
  const expected = [event.ownerId, ...event.participants.map(({ staffId }) => staffId)].filter((id) => team.has(id));
  const attendeeIds = [...new Set([...input.attendeeIds, ...expected])];
  return { ...input, onDay: toDay(event.startsOn), startTime, endTime, place, attendeeIds };
}

/** When and where a talk is held stands at its event, as long as that stands. */
export async function assertOwnTime(tx: Tx, { eventId }: { eventId: string | null }, changed: boolean): Promise<void> {
  if (!changed || eventId === null) return;
  const event = await tx.event.findFirst({ where: { id: eventId, cancelledAt: null }, select: { id: true } });
  if (event) throw conflict('conversation.standsInCalendar');
}
