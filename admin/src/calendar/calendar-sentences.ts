import type { CalendarDay } from '#contract/calendar-days';
import type { EventConflict } from '#contract/events';
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
export function nameOfDay({ kind, name }: Pick<CalendarDay, 'kind' | 'name'>, { words }: Saying): string {
  switch (kind) {
    case 'publicHoliday':
      return words(`publicHoliday.${name}` as CalendarKey);
    case 'testPeriod':
      return words('testPeriodOf', { moment: name });
    case 'nationalDate':
      return words(`nationalDate.${name}` as CalendarKey);
    case 'consultation':
      return words('consultationOf', { name });
    default:
      return name;
  }
}

/** One thing that is the matter, with who and when. */
export function conflictSentence(conflict: EventConflict, saying: Saying): string {
  const { words, days } = saying;
  const day = days.shortDay(conflict.day);
  const name = conflict.staffName ?? '';
  switch (conflict.kind) {
    case 'closed':
      return closedSentence(conflict, saying);
    case 'partTimeDay':
      return words('conflict.partTimeDay', { name, day });
    case 'doubleBooked':
      return conflict.otherTitle === null
        ? words('conflict.doubleBookedElse', { name, day })
        : words('conflict.doubleBooked', { name, day, title: conflict.otherTitle });
    case 'guardedHours':
      return words('conflict.guardedHours', {
        group: conflict.groupName ?? '',
        day,
        hours: hoursOf(conflict.hoursLost, saying),
        domain: conflict.domain === null ? '' : words(`domain.${conflict.domain}`),
      });
  }
}

function closedSentence({ because, name, day }: EventConflict, saying: Saying): string {
  const { words, days } = saying;
  if (because === null || because === 'weekend') return words('conflict.weekend', { day: days.shortDay(day) });
  const called = because === 'publicHoliday' ? words(`publicHoliday.${name}` as CalendarKey) : (name ?? '');
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
  const sentences = [words('conflict.summary', { smart_count: conflicts.length })];
  if (lost > 0) sentences.push(words('conflict.lost', { hours: hoursOf(lost, saying) }));
  return sentences.join(' ');
}
