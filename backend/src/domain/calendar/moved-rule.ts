import { type Day, weekdayOf } from './day';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * The rule of a series (RFC 5545) whose events move so many days along, negative for earlier: every week on a Tuesday
 * becomes every week on a Wednesday, the second Tuesday the weekday of its month that `startsOn` is, where one of them
 * stands now. What names no weekday stays as it is.
 */
export function movedRule(rrule: string, { days, startsOn }: { days: number; startsOn: Day }): string {
  const isWeekly = /(^|;)FREQ=WEEKLY(;|$)/.test(rrule);
  if (isWeekly) return rrule.replace(/(?<=BYDAY=)[A-Z,]+/, (named) => named.split(',').map(shifted(days)).join(','));
  return rrule.replace(/(?<=BYDAY=)[+-]?\d[A-Z]{2}(?=;|$)/, () => nthWeekday(startsOn));
}

const shifted = (days: number) => (code: string) => {
  const at = codes.findIndex((one) => one === code);
  return codes[(((at + days) % 7) + 7) % 7] ?? code;
};

/** A fifth is the last. */
function nthWeekday(day: Day): string {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return `${nth === 5 ? -1 : nth}${codes[weekdayOf(day) - 1]}`;
}
