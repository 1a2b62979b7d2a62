import type { CalendarDay } from '#contract/calendar-days';
import type { CalendarEvent } from '#contract/events';
import { daysFrom } from '#domain/calendar/calendar-grid';
import type { Day } from '#domain/calendar/day';

/** What stands on one day: the events, and what is kept elsewhere. */
export type Entries = { events: readonly CalendarEvent[]; others: readonly CalendarDay[] };
export type EntriesByDay = ReadonlyMap<Day, Entries>;

const none: Entries = { events: [], others: [] };
export const entriesOn = (entries: EntriesByDay, day: Day): Entries => entries.get(day) ?? none;

/** Every day on which something stands; of one day what lasts all of it first, the rest by the clock. */
export function entriesByDay(events: readonly CalendarEvent[], others: readonly CalendarDay[]): EntriesByDay {
  const days = new Map<Day, { events: CalendarEvent[]; others: CalendarDay[] }>();
  const on = (day: Day) => {
    const entries = days.get(day) ?? { events: [], others: [] };
    days.set(day, entries);
    return entries;
  };
  for (const event of [...events].sort(byClock))
    for (const day of daysFrom(event.startsOn, event.endsOn)) on(day).events.push(event);
  for (const other of others)
    for (const day of daysFrom(other.fromOn, other.untilOn))
      if (!isSaid(on(day).others, other)) on(day).others.push(other);
  return days;
}

const byClock = (one: CalendarEvent, other: CalendarEvent) =>
  (one.startTime ?? '').localeCompare(other.startTime ?? '') || one.title.localeCompare(other.title);

const ofSchool: readonly CalendarDay['kind'][] = ['freeDays', 'consultation', 'conversation'];

/** Schools of one region have the same holidays, and many the same test period: said once a day. */
const isSaid = (said: readonly CalendarDay[], { kind, name, recordId }: CalendarDay): boolean =>
  said.some((one) => one.kind === kind && one.name === name && (!ofSchool.includes(kind) || one.recordId === recordId));

const closing = ['holiday', 'publicHoliday', 'freeDays'];

/** How the ground of a day looks: no school, tests, or nothing special. */
export function groundOf({ others, events }: Entries): 'closed' | 'tests' | 'plain' {
  const isFree = events.some(
    ({ kind, audience, cancelledAt }) => isClosing(kind) && audience !== 'people' && !cancelledAt,
  );
  if (isFree || others.some(({ kind }) => closing.includes(kind))) return 'closed';
  return others.some(({ kind }) => kind === 'testPeriod') ? 'tests' : 'plain';
}

const isClosing = (kind: CalendarEvent['kind']) => kind === 'freeDay' || kind === 'studyDay';
