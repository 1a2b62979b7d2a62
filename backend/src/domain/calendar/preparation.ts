import { addDays, type Day } from './day';
import { isSchoolDay, type SchoolCalendar } from './school-days';

/** When an event asks for preparation: from when on, and by which day that must be ready. */
export type Preparation = { fromOn: Day; dueOn: Day };

/** How far back a school day is looked for: longer than the longest holiday. */
const longestClosedDays = 70;

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
  const dueOn = lastSchoolDayBefore(startsOn, calendar);
  const asked = addDays(startsOn, -preparationDays);
  return { fromOn: asked < dueOn ? asked : dueOn, dueOn };
}

function lastSchoolDayBefore(day: Day, calendar: SchoolCalendar): Day {
  for (let back = 1; back <= longestClosedDays; back++) {
    const candidate = addDays(day, -back);
    if (isSchoolDay(candidate, calendar)) return candidate;
  }
  return addDays(day, -1);
}
