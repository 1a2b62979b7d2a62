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
  for (const other of onceEach(others))
    for (const day of daysFrom(other.fromOn, other.untilOn)) on(day).others.push(other);
  return days;
}

const byClock = (one: CalendarEvent, other: CalendarEvent) =>
  (one.startTime ?? '').localeCompare(other.startTime ?? '') || one.title.localeCompare(other.title);

/** Schools of one region have the same holidays: said once. */
function onceEach(others: readonly CalendarDay[]): CalendarDay[] {
  const found = new Map<string, CalendarDay>();
  for (const other of others) {
    const { kind, name, fromOn, untilOn, schoolId } = other;
    const ofSchool = kind === 'freeDays' || kind === 'consultation' || kind === 'conversation' ? schoolId : '';
    const key = [kind, name, fromOn, untilOn, ofSchool].join('|');
    if (!found.has(key)) found.set(key, other);
  }
  return [...found.values()];
}

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
