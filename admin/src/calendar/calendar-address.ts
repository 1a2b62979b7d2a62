import { monthAfter, monthOf, mondayOf, weeksOfMonth } from '#domain/calendar/calendar-grid';
import { addDays, type Day, isDay } from '#domain/calendar/day';
import { endOf, schoolYearAfter, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { type EventKind, eventKinds } from '#domain/calendar/event-kinds';

export const views = ['year', 'month', 'week', 'list'] as const;
export type View = (typeof views)[number];

/** What of the calendar is on the screen; it stands in the address, with ids and never a name. */
export type CalendarAddress = {
  view: View;
  /** A day within the period that is shown; of the list the first day. */
  on: Day;
  /** Empty: all one sees. */
  schoolId: string;
  kind: EventKind | '';
  /** Empty: everybody's; `mine`; or the id of a colleague. */
  who: string;
};

/** What the address says, with today and `view` where it says nothing that exists. */
export function readAddress(search: URLSearchParams, today: Day, view: View): CalendarAddress {
  const at = (key: string) => search.get(key) ?? '';
  return {
    view: views.find((one) => one === at('view')) ?? view,
    on: isDay(at('on')) ? at('on') : today,
    schoolId: at('school'),
    kind: eventKinds.find((one) => one === at('kind')) ?? '',
    who: at('who'),
  };
}

/** Only what differs from the calendar as it opens. */
export function toAddress({ schoolId, ...address }: CalendarAddress): Record<string, string> {
  const all = { ...address, school: schoolId };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

type Period = { from: Day; until?: Day };

/** The days a view shows: a school year, the whole weeks of a month, a week, or everything from a day. */
export function periodOf({ view, on }: Pick<CalendarAddress, 'view' | 'on'>): Period {
  switch (view) {
    case 'year':
      return { from: startOf(schoolYearOf(on)), until: endOf(schoolYearOf(on)) };
    case 'month': {
      const days = weeksOfMonth(monthOf(on)).flat();
      return { from: days[0] ?? on, until: days.at(-1) ?? on };
    }
    case 'week':
      return { from: mondayOf(on), until: addDays(mondayOf(on), 6) };
    case 'list':
      return { from: on };
  }
}

/** The first day of the period before (-1) or after (1). */
export function stepFrom({ view, on }: Pick<CalendarAddress, 'view' | 'on'>, step: 1 | -1): Day {
  switch (view) {
    case 'year':
      return startOf(schoolYearAfter(schoolYearOf(on), step));
    case 'month':
      return `${monthAfter(monthOf(on), step)}-01`;
    case 'week':
      return addDays(mondayOf(on), 7 * step);
    case 'list':
      return addDays(on, 28 * step);
  }
}

/** What the API is asked for. */
export function filterOf(address: CalendarAddress): Record<string, string> {
  const { schoolId, kind, who } = address;
  const person = who === 'mine' ? { mine: 'true' } : who !== '' && { participantId: who };
  return {
    ...periodOf(address),
    ...(schoolId !== '' && { schoolId }),
    ...(kind !== '' && { kind }),
    ...person,
  };
}
