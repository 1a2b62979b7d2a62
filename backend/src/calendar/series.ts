import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { invalid } from '#backend/platform/errors';
import { addDays, type Day } from '#domain/calendar/day';
import { endOf, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';

/** At most this many events in one series. */
export const longestSeries = 200;
const yearsOfYearly = 10;
const listOf = (one: string) => new RegExp(`^(?:${one})(?:,(?:${one}))*$`);
/** The parts known here with what they may say. The library passes over a number it does not understand; nobody is served by that. */
const parts: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  BYDAY: listOf('(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)'),
  BYMONTH: listOf('[1-9]|1[0-2]'),
  BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  BYSETPOS: listOf('-?[1-9]\\d{0,2}'),
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};

/**
 * The days on which a series stands, the first day first: by the rule, from `startsOn`, within its school year (a yearly
 * one: ten school years). Days are those on the wall, so that summer time moves nothing; the time of day is the event's.
 */
export function daysOfSeries(rrule: string, startsOn: Day): Day[] {
  const text = rrule.replace(/^RRULE:/i, '').toUpperCase();
  assertParts(text);
  const isYearly = /(^|;)FREQ=YEARLY(;|$)/.test(text);
  const last = endOf(schoolYearAfter(schoolYearOf(startsOn), isYearly ? yearsOfYearly - 1 : 0));
  const days = expand(text, startsOn, last);
  if (days.length === 0) refuse(`The rule meets no day from ${startsOn} up to ${last}.`);
  if (days.length > longestSeries)
    refuse(`The rule gives more than ${longestSeries} events. Add COUNT or UNTIL, or a larger INTERVAL.`);
  return days;
}

function expand(text: string, startsOn: Day, last: Day): Day[] {
  const dtstart = Temporal.PlainDate.from(startsOn).toZonedDateTime({ timeZone: 'UTC' });
  try {
    const rule = new RRuleTemporal({ rruleString: text, temporal: Temporal, dtstart });
    const before = dtstart.subtract({ nanoseconds: 1 });
    const until = Temporal.PlainDate.from(addDays(last, 1)).toZonedDateTime({ timeZone: 'UTC' });
    const days: Day[] = [];
    for (const at of rule.between(before, until)) {
      const day = at.toPlainDate().toString();
      if (day > last || days.push(day) > longestSeries) break;
    }
    return days;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'The rule is not understood.');
  }
}

/** Says which part is not right, and what it may be. */
function assertParts(text: string): void {
  const given = text.split(';').map((part) => part.split('='));
  for (const [name = '', value = ''] of given) {
    const form = parts[name];
    if (!form) refuse(`${name || 'An empty part'} is not known here. Known: ${Object.keys(parts).join(', ')}.`);
    if (!form.test(value)) refuse(`${name}=${value} is not understood: ${name} looks like ${examples[name]}.`);
  }
  const names = given.map(([name]) => name);
  if (!names.includes('FREQ')) refuse('FREQ is missing, for example FREQ=WEEKLY;INTERVAL=3.');
  if (new Set(names).size < names.length) refuse('Each part stands once.');
}

const examples: Record<string, string> = {
  FREQ: 'DAILY, WEEKLY, MONTHLY or YEARLY',
  INTERVAL: '1 to 999',
  COUNT: '1 to 999',
  UNTIL: '20270731',
  BYDAY: 'TU, 2TU or -1FR',
  BYMONTH: '1 to 12',
  BYMONTHDAY: '1 to 31, or -1 for the last',
  BYSETPOS: '1 or -1',
  WKST: 'MO',
};

function refuse(message: string): never {
  throw invalid('event.badRule', [{ path: 'rrule', code: 'event.badRule', message }], message);
}
