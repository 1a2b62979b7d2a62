import type { Day } from '#domain/calendar/day';

const minus = '\u2212';
const nothing = '–';

export type Formats = {
  /** 45.3 → «45,3» */
  number: (value: number | null, digits?: number) => string;
  /** 45.3 → «45,3 %» */
  percent: (value: number | null, digits?: number) => string;
  /** 1.84 → «+1,8» */
  signed: (value: number | null) => string;
  /** A calendar day: no zone moves it. */
  day: (day: Day | null) => string;
  /** The day on which something happened, in the zone of the reader. */
  dayOfInstant: (instant: string | null) => string;
  instant: (instant: string | null) => string;
  /** The same days for a narrow cell: «24 nov 2026». */
  shortDay: (day: Day | null) => string;
  shortDayOfInstant: (instant: string | null) => string;
};

/** Numbers and days as they are written in the language of the reader. */
export function formatsFor(locale: string): Formats {
  const written = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const utcDay = new Intl.DateTimeFormat(written, { ...long, timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(written, long);
  const localInstant = new Intl.DateTimeFormat(written, { ...long, hour: '2-digit', minute: '2-digit' });
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const utcShort = new Intl.DateTimeFormat(written, { ...short, timeZone: 'UTC' });
  const localShort = new Intl.DateTimeFormat(written, short);
  const number = (value: number | null, digits = 1) =>
    value === null
      ? nothing
      : new Intl.NumberFormat(written, { minimumFractionDigits: digits, maximumFractionDigits: digits })
          .format(value)
          .replace('-', minus);
  const percentSign = locale === 'nl' ? '\u00a0%' : '%';
  return {
    number,
    percent: (value, digits) => (value === null ? nothing : number(value, digits) + percentSign),
    signed: (value) => (value !== null && value > 0 ? `+${number(value)}` : number(value)),
    day: (day) => (day === null ? nothing : utcDay.format(new Date(`${day}T00:00:00Z`))),
    dayOfInstant: (instant) => (instant === null ? nothing : localDay.format(new Date(instant))),
    instant: (instant) => (instant === null ? nothing : localInstant.format(new Date(instant))),
    shortDay: (day) => (day === null ? nothing : utcShort.format(new Date(`${day}T00:00:00Z`))),
    shortDayOfInstant: (instant) => (instant === null ? nothing : localShort.format(new Date(instant))),
  };
}

/** One decimal, or two where one would hide on which side of the line a figure lies (43,48 against 43,5). */
export function digitsNear(percent: number | null, signalValue: number | null): number {
  if (percent === null || signalValue === null || percent === signalValue) return 1;
  const rounded = Math.round(percent * 10) / 10;
  return rounded >= signalValue === percent >= signalValue ? 1 : 2;
}
