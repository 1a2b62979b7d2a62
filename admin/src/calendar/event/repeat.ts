import { type Day, weekdayOf } from '#domain/calendar/day';
import { nthOf, weekdayCodeOf, weekdayCodes } from '#domain/calendar/weekday-of-month';
import type { Saying } from '../use-saying';

const kinds = ['none', 'weeks', 'nth', 'yearly'] as const;
export const repeatKinds: readonly RepeatKind[] = kinds;
export type RepeatKind = (typeof kinds)[number];
/** How an event is repeated; `until` empty: to the end of the school year. */
export type Repeat = { kind: RepeatKind; every: string; until: string };

/** The rule for the API (RFC 5545); null for what does not repeat. */
export function rruleOf({ kind, every, until }: Repeat, startsOn: Day): string | null {
  const weekday = weekdayCodeOf(startsOn);
  const end = until === '' ? '' : `;UNTIL=${until.replaceAll('-', '')}`;
  switch (kind) {
    case 'none':
      return null;
    case 'weeks':
      return `FREQ=WEEKLY;INTERVAL=${Math.max(1, Number(every) || 1)};BYDAY=${weekday}${end}`;
    case 'nth':
      return `FREQ=MONTHLY;BYDAY=${nthOf(startsOn)}${weekday}${end}`;
    case 'yearly':
      return `FREQ=YEARLY${end}`;
  }
}

/** What is proposed when a series gets another rule: as often and as long as now; `none` leaves it as it is. */
export function repeatOf(rrule: string | null): Repeat {
  const parts = partsOf(rrule);
  return { kind: 'none', every: parts.get('INTERVAL') ?? '1', until: dayOfUntil(parts) ?? '' };
}

const partsOf = (rrule: string | null) =>
  new Map((rrule ?? '').split(';').map((part) => part.split('=') as [string, string]));

function dayOfUntil(parts: ReadonlyMap<string, string>): Day | null {
  const until = parts.get('UNTIL')?.slice(0, 8);
  return until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}` : null;
}

const nthWords = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' } as const;
export const nthWord = (nth: string | number, { words }: Pick<Saying, 'words'>): string =>
  words(`repeat.${nthWords[String(nth) as '1'] ?? 'last'}`);

export const weekdayName = (weekday: number, { words }: Pick<Saying, 'words'>): string =>
  words(`weekday.d${weekday as 1}`);

/** «Elke 3 weken op dinsdag, tot en met 31 jul 2027»; a rule from elsewhere is shown as it is. */
export function repeatSentence({ rrule, startsOn }: { rrule: string | null; startsOn: Day }, saying: Saying): string {
  const { words, formats } = saying;
  const parts = partsOf(rrule);
  const until = dayOfUntil(parts);
  const rule = ruleSentence(parts, rrule ?? '', startsOn, saying);
  return until ? words('repeat.sayUntil', { rule, day: formats.shortDay(until) }) : rule;
}

function ruleSentence(parts: ReadonlyMap<string, string>, rrule: string, startsOn: Day, saying: Saying): string {
  const { words } = saying;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const [, nth = '', code = ''] = /^(-?\d)?([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const at = weekdayCodes.findIndex((one) => one === code) + 1 || weekdayOf(startsOn);
  const weekday = weekdayName(at, saying);
  const isPlain = [...parts.keys()].every((key) => ['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL'].includes(key));
  const freq = parts.get('FREQ');
  if (isPlain && freq === 'WEEKLY' && nth === '') return words('repeat.sayWeeks', { smart_count: interval, weekday });
  if (isPlain && freq === 'MONTHLY' && nth !== '' && interval === 1)
    return words('repeat.sayNth', { nth: nthWord(nth, saying), weekday });
  if (isPlain && freq === 'YEARLY' && interval === 1 && !parts.has('BYDAY')) return words('repeat.sayYearly');
  return words('repeat.sayOther', { rule: rrule });
}
