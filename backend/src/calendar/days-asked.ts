import { invalid } from '#backend/platform/errors';
import { daysBetween, type Day } from '#domain/calendar/day';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';

const mostDays = 400;

/** The days asked for, or the usual ones; at most 400 and in order. */
export function daysAsked(
  { from, until }: { from?: Day | undefined; until?: Day | undefined },
  usual: { from: Day; until: Day },
): { from: Day; until: Day } {
  const days = { from: from ?? usual.from, until: until ?? usual.until };
  const length = daysBetween(days.from, days.until);
  if (length >= 0 && length < mostDays) return days;
  const message = `From ${days.from} up to ${days.until} is not 1 to ${mostDays} days.`;
  throw invalid('calendar.tooManyDays', [{ path: 'until', code: 'calendar.tooManyDays', message }]);
}

/** The days of a school year. */
export const yearDays = (schoolYear: SchoolYear) => ({ from: startOf(schoolYear), until: endOf(schoolYear) });
