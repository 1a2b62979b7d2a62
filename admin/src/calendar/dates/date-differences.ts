import type { GuardedHour } from '#contract/calendar-days';
import type { Day } from '#domain/calendar/day';
import { weekdayName } from '../event/repeat';
import type { Told } from '../Meanwhile';
import type { Saying } from '../use-saying';

/** A record as it is saved now; as it was opened when it is gone. */
export const newestOf = <One extends { id: string }>(opened: One, rows: readonly One[] | undefined): One =>
  rows?.find(({ id }) => id === opened.id) ?? opened;

/** What can be written of a national date or of free days. */
type DateText = { fromOn: Day; untilOn: Day; source?: string; isConfirmed?: boolean; name?: string };

/** In which fields what one typed differs from what somebody else saved, in words. */
export function toldOfDate<Text extends DateText>(mine: Text, theirs: Text, { words, days }: Saying): Told[] {
  const dayOf = (day: Day) => (day === '' ? '–' : days.day(day));
  const stateOf = (confirmed?: boolean) => words(confirmed ? 'dates.confirmed' : 'dates.unconfirmed');
  const told = [
    { field: words('dates.field.name'), mine: mine.name ?? '', theirs: theirs.name ?? '' },
    { field: words('dates.field.from'), mine: dayOf(mine.fromOn), theirs: dayOf(theirs.fromOn) },
    { field: words('dates.field.until'), mine: dayOf(mine.untilOn), theirs: dayOf(theirs.untilOn) },
    { field: words('dates.field.source'), mine: mine.source ?? '', theirs: theirs.source ?? '' },
    { field: words('dates.column.state'), mine: stateOf(mine.isConfirmed), theirs: stateOf(theirs.isConfirmed) },
  ];
  return differing(told);
}

/** «maandag 08:45–09:45 rekenen» */
export const hourSentence = ({ weekday, startTime, endTime, domain }: GuardedHour, saying: Saying): string =>
  saying.words('dates.hour', {
    weekday: weekdayName(weekday, saying),
    from: startTime,
    until: endTime,
    domain: saying.words(`domain.${domain}`),
  });

/** The lessons that stand in one of the two only; who has the same lessons in another order has the same. */
export function toldOfHours(mine: readonly GuardedHour[], theirs: readonly GuardedHour[], saying: Saying): Told[] {
  const said = (hours: readonly GuardedHour[]) => inWeek(hours).map((hour) => hourSentence(hour, saying));
  const [own, saved] = [said(mine), said(theirs)];
  const only = (one: readonly string[], other: readonly string[]) =>
    one.filter((sentence) => !other.includes(sentence)).join('; ') || saying.words('dates.nothingElse');
  const field = saying.words('dates.column.hours');
  return own.join() === saved.join() ? [] : [{ field, mine: only(own, saved), theirs: only(saved, own) }];
}

const inWeek = (hours: readonly GuardedHour[]) =>
  [...hours].sort((one, other) => one.weekday - other.weekday || one.startTime.localeCompare(other.startTime));

const differing = (told: readonly Told[]): Told[] => told.filter(({ mine, theirs }) => mine !== theirs);
