import type { Conversation } from '#contract/conversations';
import type { Formats } from '../figures/format';
import type { ConversationWords } from './use-conversation-words';

export type Saying = { words: ConversationWords; formats: Formats };

export const aboutOf = ({ domain }: Pick<Conversation, 'domain'>, words: ConversationWords): string =>
  domain ? words(`domain.${domain}`) : words('allDomains');

type When = Pick<Conversation, 'onDay' | 'startTime' | 'endTime'>;

/** «20 november 2026, 15:15–16:15» */
export function whenOf({ onDay, startTime, endTime }: When, { words, formats }: Saying): string {
  const day = formats.day(onDay);
  if (!startTime) return day;
  return words('at', { day, time: endTime ? `${startTime}–${endTime}` : startTime });
}

/** The line under the title: where, on which level, about what, when and how far. */
export const subOf = (talk: Conversation, saying: Saying): string =>
  saying.words('pageSub', {
    school: talk.schoolName,
    level: saying.words(`level.${talk.level}`),
    about: aboutOf(talk, saying.words),
    when: whenOf(talk, saying) + (talk.place ? `, ${talk.place}` : ''),
    state: saying.words(`state.${talk.state}`),
  });

/** How far it is, in one sentence, with what comes next. */
export function leadOf({ state, counts, agendaSetAt, closedAt }: Conversation, { words, formats }: Saying): string {
  const day = formats.dayOfInstant(state === 'closed' ? closedAt : agendaSetAt);
  return words(`lead.${state}`, { ...counts, day });
}

export const agreementsOf = ({ counts }: Pick<Conversation, 'counts'>, words: ConversationWords): string =>
  counts.agreements === 0
    ? words('noAgreements')
    : words('agreementsOf', { open: counts.openAgreements, all: counts.agreements });

/** Everybody who reads the minutes, in one breath. */
export function readersOf(
  { attendees, readers }: Pick<Conversation, 'attendees' | 'readers'>,
  words: ConversationWords,
) {
  const names = attendees.map(({ name }) => name).join(', ');
  const others = readers.filter((key) => key !== 'invited').map((key) => words(`note.readers.${key}`));
  return [names, ...others].filter((part) => part !== '').join(', ');
}
