import type { Day } from '#domain/calendar/day';

/** Where the schools are; the clock of the computer says nothing. */
const zone = 'Europe/Amsterdam';
const languageTag = (locale: string): string => (locale === 'en' ? 'en-GB' : 'nl-NL');

/** A calendar day is the same everywhere: it is read and written in one zone, so that it never moves. */
function writeDay(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export const formatters = (locale: string) => ({
  /** di 24 nov 2026 */
  day: (day: Day) => writeDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
  /** di 24 nov */
  shortDay: (day: Day) => writeDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short' }),
  /** dinsdag 24 november 2026 */
  longDay: (day: Day) => writeDay(day, locale, { dateStyle: 'full' }),
  /** november 2026, of `2026-11` */
  month: (month: string) => writeDay(`${month}-01`, locale, { month: 'long', year: 'numeric' }),
  /** 24 nov 2026, 07:30 */
  instant: (instant: string) =>
    new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
      new Date(instant),
    ),
  /** 24 nov 2026 */
  dayOfInstant: (instant: string) =>
    new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeZone: zone }).format(new Date(instant)),
  /** One decimal unless more are asked for, with the comma of the language. */
  percent: (value: number, digits = 1) =>
    new Intl.NumberFormat(languageTag(locale), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    ),
});
