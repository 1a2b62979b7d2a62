import type { CalendarEvent } from '#contract/events';
import type { Day } from '#domain/calendar/day';
import type { CalendarAddress } from '../calendar-address';
import type { EntriesByDay } from '../day-entries';

/** What each view of the calendar is made from. */
export type ViewProps = {
  address: CalendarAddress;
  entries: EntriesByDay;
  events: readonly CalendarEvent[];
  today: Day;
};
