import { addDays, type Day, daysBetween, dayOf, yearOf } from '#domain/calendar/day';
import { nextSchoolDayOn, type SchoolCalendar } from '#domain/calendar/school-days';

/** `every2Weeks` to `every26Weeks`, beside the three with a name of their own. */
export type Recurrence = string;

const pattern = /^(?:weekly|every([2-9]|1\d|2[0-6])Weeks|monthly|yearly)$/;
export const isRecurrence = (text: string): text is Recurrence => pattern.test(text);

/** How often: a number of weeks, or of months. Anything else is refused with a RangeError. */
export function paceOf(recurrence: Recurrence): { weeks: number } | { months: number } {
  const found = pattern.exec(recurrence);
  if (!found) throw new RangeError(`${recurrence} is no pace`);
  if (recurrence === 'monthly') return { months: 1 };
  if (recurrence === 'yearly') return { months: 12 };
  return { weeks: Number(found[1] ?? 1) };
}

/** The nth day of the series, 0 being its first. A month without the 31st gives its last day; the month after has the 31st again. */
export function occurrenceOn(from: Day, recurrence: Recurrence, n: number): Day {
  const pace = paceOf(recurrence);
  if ('weeks' in pace) return addDays(from, 7 * pace.weeks * n);
  const months = Number(from.slice(5, 7)) - 1 + pace.months * n;
  const [year, month] = [yearOf(from) + Math.floor(months / 12), (months % 12) + 1];
  const lastDay = Number(addDays(dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1).slice(8));
  return dayOf(year, month, Math.min(Number(from.slice(8)), lastDay));
}

type Recurring = { recurrence: Recurrence; recursFrom: Day; plannedOn: Day; remindOn: Day | null; dueOn: Day };

/**
 * The day of the next one when this one is done: the first day of the series after the day it was planned on that is not past,
 * or the school day after it. Turns that went by are not made up for. `plannedOn`: the due day, before it was postponed.
 */
export function nextDueOn(
  { recurrence, recursFrom, plannedOn }: Omit<Recurring, 'remindOn' | 'dueOn'>,
  today: Day,
  calendar: SchoolCalendar,
): Day {
  const pace = paceOf(recurrence);
  const after = plannedOn >= today ? plannedOn : addDays(today, -1);
  const days = 'weeks' in pace ? 7 * pace.weeks : 31 * pace.months;
  let n = Math.max(0, Math.floor(daysBetween(recursFrom, after) / days));
  while (occurrenceOn(recursFrom, recurrence, n) <= after) n++;
  return nextSchoolDayOn(occurrenceOn(recursFrom, recurrence, n), calendar);
}

/** The own reminder of the next one, as many days ahead as of this one; null where that is past. */
export function nextRemindOn({ remindOn, dueOn }: Pick<Recurring, 'remindOn' | 'dueOn'>, next: Day, today: Day) {
  const on = remindOn && addDays(next, daysBetween(dueOn, remindOn));
  return on !== null && on >= today ? on : null;
}
