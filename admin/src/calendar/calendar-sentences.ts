import type { CalendarDay } from '#contract/calendar-days';
import type { EventConflict, EventPreview } from '#contract/events';
import type { Day } from '#domain/calendar/day';
import type { CalendarKey } from './use-calendar-words';
import type { Saying } from './use-saying';

type Slot = { startsOn: Day; endsOn: Day; startTime: string | null; endTime: string | null };

/** «15:30–16:30», or that it lasts all day. */
export const timesOf = ({ startTime, endTime }: Slot, { words }: Saying): string =>
  startTime === null || endTime === null
    ? words('when.wholeDay')
    : words('when.times', { from: startTime, until: endTime });

/** «di 1 dec 2026, 15:30–16:30» */
export function whenOf(slot: Slot, saying: Saying): string {
  const { words, days } = saying;
  const { startsOn, endsOn, startTime, endTime } = slot;
  if (startsOn === endsOn) return words('when.dayTimes', { day: days.day(startsOn), times: timesOf(slot, saying) });
  if (startTime === null || endTime === null)
    return words('when.days', { from: days.day(startsOn), until: days.day(endsOn) });
  return words('when.daysTimes', {
    from: days.day(startsOn),
    start: startTime,
    until: days.day(endsOn),
    end: endTime,
  });
}

/** What is kept elsewhere, as it is called in the calendar. */
export function nameOfDay({ kind, name }: Pick<CalendarDay, 'kind' | 'name'>, saying: Saying): string {
  const { words } = saying;
  switch (kind) {
    case 'holiday':
      return capital(holidayName(name, saying));
    case 'publicHoliday':
      return words(`publicHoliday.${name}` as CalendarKey);
    case 'testPeriod':
      return words('testPeriodOf', { moment: name });
    case 'nationalDate':
      return words(`nationalDate.${name}` as CalendarKey);
    case 'consultation':
      return name === '' ? capital(words('kind.consultation')) : words('consultationOf', { name });
    default:
      return name;
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const holidays = ['herfst', 'kerst', 'voorjaar', 'mei', 'zomer'] as const;

/** Holidays are published by a short name; what a board entered itself is called as it was written. */
function holidayName(name: string, { words }: Saying): string {
  const known = holidays.find((one) => one === name.toLowerCase());
  return known ? words(`holidayName.${known}`) : name;
}

/** Everything that is the matter, with who and when; what is the matter with several people in one sentence. */
export function conflictSentences(conflicts: readonly EventConflict[], saying: Saying): string[] {
  const together = new Map<string, EventConflict[]>();
  for (const conflict of conflicts) {
    const { kind, day, otherEventId, groupId, domain, because } = conflict;
    const key = [kind, day, otherEventId, groupId, domain, because].join('|');
    together.set(key, [...(together.get(key) ?? []), conflict]);
  }
  return [...together.values()].flatMap(([first, ...rest]) => (first ? [sentenceOf(first, rest, saying)] : []));
}

function sentenceOf(first: EventConflict, rest: readonly EventConflict[], saying: Saying): string {
  const { words, days } = saying;
  const all = [first, ...rest];
  const day = days.shortDay(first.day);
  const people = { name: namesOf(all, saying), smart_count: all.length, day };
  switch (first.kind) {
    case 'closed':
      return closedSentence(first, saying);
    case 'partTimeDay':
      return words('conflict.partTimeDay', people);
    case 'doubleBooked':
      return first.otherTitle === null
        ? words('conflict.doubleBookedElse', people)
        : words('conflict.doubleBooked', { ...people, title: first.otherTitle });
    case 'guardedHours':
      return words('conflict.guardedHours', {
        group: first.groupName ?? '',
        day,
        hours: hoursOf(hoursLostIn(all), saying),
        domain: first.domain === null ? '' : words(`domain.${first.domain}`),
      });
  }
}

function namesOf(conflicts: readonly EventConflict[], { words }: Saying): string {
  const names = conflicts.map(({ staffName }) => staffName ?? '');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : words('and', { names: names.slice(0, -1).join(', '), last });
}

function closedSentence({ because, name, day }: EventConflict, saying: Saying): string {
  const { words, days } = saying;
  if (because === null || because === 'weekend') return words('conflict.weekend', { day: days.shortDay(day) });
  const called =
    because === 'publicHoliday'
      ? words(`publicHoliday.${name}` as CalendarKey)
      : because === 'holiday'
        ? holidayName(name ?? '', saying)
        : (name ?? '');
  return words(`conflict.${because}`, { day: days.shortDay(day), name: called });
}

/** «1,5»: hours to at most two decimals, without noughts at the end. */
export const hoursOf = (hours: number, { formats }: Saying): string =>
  formats.number(hours, Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2);

export const hoursLostIn = (conflicts: readonly Pick<EventConflict, 'hoursLost'>[]): number =>
  conflicts.reduce((sum, { hoursLost }) => sum + hoursLost, 0);

/** What is the matter in one paragraph: how much, and how many hours it costs. */
export function conflictSummary(conflicts: readonly EventConflict[], saying: Saying): string {
  const { words } = saying;
  if (conflicts.length === 0) return words('conflict.none');
  const lost = hoursLostIn(conflicts);
  const sentences = [words('conflict.summary', { smart_count: conflictSentences(conflicts, saying).length })];
  if (lost > 0) sentences.push(words('conflict.lost', { hours: hoursOf(lost, saying) }));
  return sentences.join(' ');
}

/** The same before it is saved; of a series on how many of its days something is the matter, and how far was looked. */
export function previewSummary(preview: Omit<EventPreview, 'series'>, saying: Saying): string {
  const { words } = saying;
  const said = preview.looked === 1 || preview.data.length === 0 ? ofOne(preview, saying) : ofSeveral(preview, saying);
  return preview.looked < preview.events ? `${said} ${words('conflict.firstYear')}` : said;
}

type Looked = Omit<EventPreview, 'series' | 'events'>;

const ofOne = ({ data }: Looked, saying: Saying): string =>
  conflictSummary(
    data.flatMap(({ conflicts }) => conflicts),
    saying,
  );

function ofSeveral({ looked, data, hoursLost }: Looked, saying: Saying): string {
  const { words } = saying;
  const said = words('conflict.several', { smart_count: data.length, events: looked });
  return hoursLost > 0 ? `${said} ${words('conflict.lost', { hours: hoursOf(hoursLost, saying) })}` : said;
}
