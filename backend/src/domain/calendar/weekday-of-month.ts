import { type Day, weekdayOf } from './day';

/** The weekdays in rules of a series (RFC 5545), Monday first. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];

export const weekdayCodeOf = (day: Day): WeekdayCode => weekdayCodes[weekdayOf(day) - 1] ?? 'MO';

/** Which of its weekday a day is in its month: 1 … 4, or -1 for a fifth, which is the last. */
export function nthOf(day: Day): 1 | 2 | 3 | 4 | -1 {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth === 1 || nth === 2 || nth === 3 || nth === 4 ? nth : -1;
}
