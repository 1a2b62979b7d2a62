import type { ConversationChange, ConversationCreate, ConversationDetail } from '#contract/conversations';
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
};

export const emptyConversation = (
  level: ConversationLevel,
  { schoolId, title, today }: { schoolId: string; title: string; today: Day },
): ConversationText => ({
  ...{ schoolId, level, title, domain: '', onDay: addDays(today, 7) },
  ...{ startTime: '', endTime: '', place: '', attendeeIds: [] },
});

export const textOf = (talk: ConversationDetail): ConversationText => ({
  ...{ schoolId: talk.schoolId, level: talk.level, title: talk.title, domain: talk.domain ?? '', onDay: talk.onDay },
  ...{ startTime: talk.startTime ?? '', endTime: talk.endTime ?? '', place: talk.place },
  attendeeIds: talk.attendees.map(({ id }) => id),
});

const timesOf = ({ startTime, endTime }: ConversationText) => ({
  startTime: startTime || null,
  endTime: endTime || null,
});

export const toCreate = ({ domain, attendeeIds: _later, ...text }: ConversationText): ConversationCreate => ({
  ...text,
  ...timesOf(text as ConversationText),
  ...{ domain: domain || null, attendeeIds: [], previousId: null },
});

export const toChange = (text: ConversationText): ConversationChange => {
  const { title, onDay, place, attendeeIds } = text;
  return { title, onDay, place, attendeeIds, ...timesOf(text) };
};

/** Somebody ticked or unticked, in the order in which they were chosen. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
