import { addDays, type Day } from './day';
import { type SchoolCalendar, schoolDayBefore } from './school-days';

/** When an event asks for preparation: from when on, and by which day that must be ready. */
export type Preparation = { fromOn: Day; dueOn: Day };

/**
 * The preparation of an event that asks `preparationDays` (0 to 60, calendar days) for it; null when it asks none. It is
 * ready on the last school day before the event, and begins so many days before the event, or earlier when a holiday
 * lies in between: there is always a school day to do it on.
 */
export function preparationOf(
  { startsOn, preparationDays }: { startsOn: Day; preparationDays: number },
  calendar: SchoolCalendar,
): Preparation | null {
  if (preparationDays === 0) return null;
  const dueOn = schoolDayBefore(startsOn, 1, calendar);
  const asked = addDays(startsOn, -preparationDays);
  return { fromOn: asked < dueOn ? asked : dueOn, dueOn };
}
