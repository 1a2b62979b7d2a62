import type { ConversationChange, ConversationCreate, ConversationDetail } from '#contract/conversations';
import type { CalendarEventDetail } from '#contract/events';
import { addDays, type Day } from '#domain/calendar/day';
import type { ConversationLevel } from '#domain/conversations/levels';

/** A conversation as it is written; empty where nothing is chosen. */
export type ConversationText = {
  schoolId: string;
  level: ConversationLevel;
  domain: '' | NonNullable<ConversationDetail['domain']>;
  title: string;
  onDay: Day;
  startTime: string;
  endTime: string;
  place: string;
  attendeeIds: string[];
  /** The event of the calendar that says when and where; empty: this form says so. */
  eventId: string;
};

export const emptyConversation = (
  level: ConversationLevel,
  { schoolId, title, today }: { schoolId: string; title: string; today: Day },
): ConversationText => ({
  ...{ schoolId, level, title, domain: '', onDay: addDays(today, 7) },
  ...{ startTime: '', endTime: '', place: '', attendeeIds: [], eventId: '' },
});

/** As it stands in the calendar. */
export const conversationOf = (level: ConversationLevel, event: CalendarEventDetail): ConversationText => ({
  ...{ schoolId: event.schoolId ?? '', level, title: event.title, domain: '', onDay: event.startsOn },
  ...{ startTime: event.startTime ?? '', endTime: event.endTime ?? '', place: event.place },
  ...{ attendeeIds: [], eventId: event.id },
});

export const textOf = (talk: ConversationDetail): ConversationText => ({
  ...{ schoolId: talk.schoolId, level: talk.level, title: talk.title, domain: talk.domain ?? '', onDay: talk.onDay },
  ...{ startTime: talk.startTime ?? '', endTime: talk.endTime ?? '', place: talk.place },
  attendeeIds: talk.attendees.map(({ id }) => id),
  eventId: talk.eventId ?? '',
});

const timesOf = ({ startTime, endTime }: Pick<ConversationText, 'startTime' | 'endTime'>) => ({
  startTime: startTime || null,
  endTime: endTime || null,
});

export const toCreate = ({ domain, attendeeIds: _later, eventId, ...text }: ConversationText): ConversationCreate => ({
  ...text,
  ...timesOf(text),
  ...{ domain: domain || null, attendeeIds: [], previousId: null, eventId: eventId || null },
});

export const toChange = (text: ConversationText): ConversationChange => {
  const { title, onDay, place, attendeeIds, eventId } = text;
  return { title, attendeeIds, ...(eventId === '' && { onDay, place, ...timesOf(text) }) };
};

/** Somebody ticked or unticked, in the order in which they were chosen. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
