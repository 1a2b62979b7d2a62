import ical, { ICalEventStatus } from 'ical-generator';
import type { Language } from '#contract/primitives';
import type { Slot } from '#domain/calendar/conflicts';
import { addDays } from '#domain/calendar/day';
import type { EventKind } from '#domain/calendar/event-kinds';
import { instantOf } from '#domain/calendar/wall-clock';
import { kindWords } from './kind-words';

/** Of an event all that goes to calendars elsewhere: no description, nobody's name, nothing of a pupil. */
export type CalendarEntry = Slot & {
  id: string;
  kind: EventKind;
  title: string;
  place: string;
  sequence: number;
  cancelled: boolean;
  updatedAt: Date;
};

const hourInSeconds = 3600;

/**
 * The events as iCalendar (RFC 5545): instants in UTC, so that no calendar needs a zone of ours, whole days as dates with
 * the day after the last. The same bytes for the same events, on whatever machine.
 */
export function toICalendar(
  entries: readonly CalendarEntry[],
  { name, language }: { name: string; language: Language },
): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'Koers', product: 'Jaarkalender', language: language.toUpperCase() },
    ttl: hourInSeconds,
  });
  for (const { id, kind, title, place, sequence, cancelled, updatedAt, ...slot } of entries) {
    calendar.createEvent({
      ...spanOf(slot),
      id: `${id}@koers`,
      sequence,
      stamp: updatedAt,
      summary: clean(title),
      ...(place && { location: clean(place) }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: [{ name: kindWords[language][kind] }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function spanOf({ startsOn, endsOn, startTime, endTime }: Slot) {
  if (startTime !== null && endTime !== null)
    return { start: instantOf(startsOn, startTime), end: instantOf(endsOn, endTime) };
  return { start: new Date(`${startsOn}T00:00:00Z`), end: new Date(`${addDays(endsOn, 1)}T00:00:00Z`), allDay: true };
}

/** What people typed may hold characters that a calendar must not. */
const clean = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
