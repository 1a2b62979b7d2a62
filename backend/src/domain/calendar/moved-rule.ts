import type { Day } from './day';
import { nthOf, weekdayCodeOf, weekdayCodes } from './weekday-of-month';

/**
 * The rule of a series (RFC 5545) whose events move so many days along, negative for earlier: every week on a Tuesday
 * becomes every week on a Wednesday, the second Tuesday the weekday of its month that `startsOn` is, where one of them
 * stands now, a fifth the last. What names no weekday stays as it is.
 */
export function movedRule(rrule: string, { days, startsOn }: { days: number; startsOn: Day }): string {
  const isWeekly = /(^|;)FREQ=WEEKLY(;|$)/.test(rrule);
  if (isWeekly) return rrule.replace(/(?<=BYDAY=)[A-Z,]+/, (named) => named.split(',').map(shifted(days)).join(','));
  return rrule.replace(/(?<=BYDAY=)[+-]?\d[A-Z]{2}(?=;|$)/, () => `${nthOf(startsOn)}${weekdayCodeOf(startsOn)}`);
}

const shifted = (days: number) => (code: string) => {
  const at = weekdayCodes.findIndex((one) => one === code);
  return weekdayCodes[(((at + days) % 7) + 7) % 7] ?? code;
};
