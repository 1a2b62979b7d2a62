/** A calendar day, `YYYY-MM-DD`: no time and no zone. Days compare as text. */
export type Day = string;

const dayInMs = 86_400_000;
const atMidnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is a day that exists: 2026-02-29 is not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(atMidnight(text)) && fromMs(atMidnight(text)) === text;
}

export const addDays = (day: Day, days: number): Day => fromMs(atMidnight(day) + days * dayInMs);

/** Positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number => Math.round((atMidnight(to) - atMidnight(from)) / dayInMs);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => new Date(atMidnight(day)).getUTCDay() || 7;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Builds a day from numbers; month 1..12. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  fromMs(Date.UTC(year, month - 1, dayOfMonth));
