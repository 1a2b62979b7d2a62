import type { CalendarEventChange, CalendarEventCreate, CalendarEventDetail, SeriesPart } from '#contract/events';
import type { Day } from '#domain/calendar/day';
import type { EventKind } from '#domain/calendar/event-kinds';
import type { ApartChoice } from '#domain/calendar/new-rule';
import { type Repeat, repeatOf, rruleOf } from './repeat';

/** An event as it is written; `schoolId` empty: of the whole board. */
export type EventText = {
  schoolId: string;
  kind: EventKind;
  title: string;
  place: string;
  description: string;
  ownerId: string;
  startsOn: Day;
  endsOn: Day;
  wholeDay: boolean;
  startTime: string;
  endTime: string;
  audience: CalendarEventDetail['audience'];
  participantIds: readonly string[];
  preparationDays: string;
  repeat: Repeat;
  apply: SeriesPart;
  /** Whether events changed by themselves stay as they are when the rule changes. */
  apart: ApartChoice;
};

const once: Repeat = { kind: 'none', every: '1', until: '' };

type Start = { schoolId: string; ownerId: string; on: Day; isOwn: boolean };

/** What Koers proposes: an hour after school, for the team; of a teacher's own, for who is named. */
export const emptyEvent = ({ schoolId, ownerId, on, isOwn }: Start): EventText => ({
  schoolId,
  kind: isOwn ? 'other' : 'phaseMeeting',
  title: '',
  place: '',
  description: '',
  ownerId,
  startsOn: on,
  endsOn: on,
  wholeDay: false,
  startTime: '15:30',
  endTime: '16:30',
  audience: isOwn ? 'people' : schoolId === '' ? 'board' : 'team',
  participantIds: [],
  preparationDays: '0',
  repeat: once,
  apply: 'this',
  apart: 'keep',
});

export const textOf = (event: CalendarEventDetail): EventText => ({
  schoolId: event.schoolId ?? '',
  kind: event.kind,
  title: event.title,
  place: event.place,
  description: event.description,
  ownerId: event.ownerId,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  wholeDay: event.startTime === null,
  startTime: event.startTime ?? '15:30',
  endTime: event.endTime ?? '16:30',
  audience: event.audience,
  participantIds: event.participants.map(({ staffId }) => staffId),
  preparationDays: String(event.preparationDays),
  repeat: repeatOf(event.rrule),
  apply: 'this',
  apart: 'keep',
});

const fieldsOf = (text: EventText) => ({
  kind: text.kind,
  title: text.title.trim(),
  place: text.place.trim(),
  description: text.description.trim(),
  ownerId: text.ownerId,
  startsOn: text.startsOn,
  endsOn: text.endsOn,
  startTime: text.wholeDay ? null : text.startTime,
  endTime: text.wholeDay ? null : text.endTime,
  audience: text.audience,
  participantIds: [...text.participantIds],
  preparationDays: Number(text.preparationDays),
});

export const toCreate = (text: EventText): CalendarEventCreate => ({
  ...fieldsOf(text),
  schoolId: text.schoolId === '' ? null : text.schoolId,
  rrule: rruleOf(text.repeat, text.startsOn),
});

/** Only what differs, with both times where one of them does: a time without the other means nothing. */
export function toChange(text: EventText, event: CalendarEventDetail): CalendarEventChange {
  const [now, before] = [fieldsOf(text), fieldsOf(textOf(event))];
  const differs = (key: keyof typeof now) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  const keys = (Object.keys(now) as (keyof typeof now)[]).filter(
    (key) => differs(key) || (isTime(key) && (differs('startTime') || differs('endTime'))),
  );
  // The days belong together too: what starts later and ends on the same day has become shorter.
  if (keys.includes('startsOn') && !keys.includes('endsOn')) keys.push('endsOn');
  // Of a series a rule is of more than one event; what does not repeat becomes a series by it.
  const isOfOne = event.seriesId !== null && text.apply === 'this';
  const rrule = isOfOne ? null : rruleOf(text.repeat, text.startsOn);
  const rule = rrule === null ? {} : { rrule, apart: text.apart };
  return { ...Object.fromEntries(keys.map((key) => [key, now[key]])), apply: text.apply, ...rule };
}

const isTime = (key: string) => key === 'startTime' || key === 'endTime';

/** Whether it can be sent: what the server would refuse for sure is said before. */
export const isWhole = ({ title, startsOn, endsOn, wholeDay, startTime, endTime, ownerId }: EventText): boolean =>
  [title.trim(), startsOn, endsOn, ownerId].every((text) => text !== '') &&
  endsOn >= startsOn &&
  (wholeDay || (startTime !== '' && endTime !== '' && (endsOn > startsOn || endTime > startTime)));

/** Whether Koers can look at it already; a title changes nothing about where it stands. */
export const isPlaced = (text: EventText): boolean =>
  isWhole({ ...text, title: '-' }) && (text.repeat.until === '' || text.repeat.until >= text.startsOn);

/** A first day moves the last along, so that an event stays as long as it was. */
export const withStart = ({ startsOn, endsOn }: EventText, day: Day): Pick<EventText, 'startsOn' | 'endsOn'> =>
  endsOn === startsOn || endsOn < day ? { startsOn: day, endsOn: day } : { startsOn: day, endsOn };

/** In which fields what one typed differs from what somebody else saved. */
export const differencesOf = (mine: EventText, theirs: EventText): (keyof EventText)[] =>
  (Object.keys(mine) as (keyof EventText)[]).filter(
    (key) => !['apply', 'repeat', 'apart'].includes(key) && JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]),
  );
