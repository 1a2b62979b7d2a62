import { randomUUID } from 'node:crypto';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { conflict, invalid } from '#backend/platform/errors';
import type { CalendarEventChange } from '#contract/events';
import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import { type LaidAgain, layAgain, type Occurrence } from '#domain/calendar/new-rule';
import { afterChange, type WantedChange } from './change-event';
import type { PlacedEvent } from './event.mapper';
import { type EventRow, eventsOfSeries } from './events.queries';
import { daysOfSeries } from './series';

export type WantedRule = WantedChange & {
  seriesId: string;
  /** The event did not repeat: it becomes the first of a series. */
  begins: boolean;
  rrule: string;
  laid: LaidAgain;
  /** Those of the series that are still to come. */
  members: ReadonlyMap<string, EventRow>;
  /** Who is named at what is new, or back on the rule. */
  named: readonly string[];
  spanOf: (day: Day) => { startsOn: Date; endsOn: Date };
};

/** What becomes of a series under another rule, or of an event that did not repeat; it may be asked for. */
export async function wantedRule(
  tx: Tx,
  user: User,
  change: WantedChange,
  { rrule = '', apart = 'keep' }: CalendarEventChange,
): Promise<WantedRule> {
  const { row, apply, wanted, move, participantIds } = change;
  const begins = row.seriesId === null;
  if (!begins && apply === 'this') throw ofSeries();
  const series = await seriesFrom(tx, row);
  const seriesOn = series.find(({ id }) => id === row.id)?.seriesOn ?? null;
  if (seriesOn === null || row.changedApart || toDay(row.startsOn) < user.today) throw conflict('event.notByRule');
  const from = apply === 'all' ? user.today : toDay(seriesOn);
  const members = series.filter((one) => isAhead(one, { from, today: user.today }));
  const occurrences = members.map((one) => toOccurrence(one, move.days));
  const byRule = occurrences.flatMap((one) => (one.isApart || one.isCancelled ? [] : (one.seriesOn ?? [])));
  const first = apply === 'all' ? (byRule.sort()[0] ?? wanted.startsOn) : wanted.startsOn;
  const days = daysOfSeries(rrule, first).filter((day) => day >= user.today);
  if (begins && days[0] !== wanted.startsOn) throw besideItsRule(wanted.startsOn);
  const length = daysBetween(wanted.startsOn, wanted.endsOn);
  return {
    ...change,
    seriesId: row.seriesId ?? randomUUID(),
    begins,
    rrule,
    laid: layAgain(occurrences, days, apart),
    members: new Map(members.map((one) => [one.id, one])),
    named: participantIds ?? row.participants.map(({ staffId }) => staffId),
    spanOf: (day) => ({ startsOn: toDate(day), endsOn: toDate(addDays(day, length)) }),
  };
}

/** Those of the series; what did not repeat is the first of its own. */
const seriesFrom = async (tx: Tx, row: EventRow): Promise<EventRow[]> =>
  row.seriesId === null ? [{ ...row, seriesOn: row.startsOn }] : eventsOfSeries(tx, row.seriesId);

const isAhead = ({ startsOn, seriesOn }: EventRow, { from, today }: { from: Day; today: Day }) =>
  toDay(startsOn) >= today && toDay(seriesOn ?? startsOn) >= from;

/** The rule moves as many days as the event that was changed; what an earlier rule let go stays where it was. */
const toOccurrence = ({ id, startsOn, seriesOn, changedApart, cancelledAt }: EventRow, days: number): Occurrence => ({
  id,
  startsOn: toDay(startsOn),
  seriesOn: seriesOn && addDays(toDay(seriesOn), days),
  isApart: changedApart,
  isCancelled: cancelledAt !== null,
});

function ofSeries() {
  const message = 'following or all: a rule is of a series.';
  return invalid('event.ruleOfSeries', [{ path: 'apply', code: 'event.ruleOfSeries', message }]);
}

function besideItsRule(day: Day) {
  const message = `The rule does not meet ${day}, the day of the event itself.`;
  return invalid('event.badRule', [{ path: 'rrule', code: 'event.badRule', message }], message);
}

/** What is told of each event that is new, or back on the rule: what stands at the one that was changed. */
export const sharedOf = ({ wanted }: WantedRule) => ({
  kind: wanted.kind,
  title: wanted.title,
  place: wanted.place,
  description: wanted.description,
  ownerId: wanted.ownerId,
  startTime: wanted.startTime,
  endTime: wanted.endTime,
  audience: wanted.audience,
  preparationDays: wanted.preparationDays,
});

/** As the series would stand, and what of it would be cancelled. */
export function afterRule(rule: WantedRule): PlacedEvent[] {
  const { laid, named, spanOf, wanted } = rule;
  const participants = named.map((staffId) => ({ staffId }));
  const shared = { ...sharedOf(rule), schoolId: wanted.schoolId, cancelledAt: null, participants };
  const returned = laid.returns.map(({ id, day }) => ({ ...shared, id, ...spanOf(day) }));
  const added = laid.comes.map((day) => ({ ...shared, id: randomUUID(), ...spanOf(day) }));
  const gone = rowsOf(rule, laid.goes).map((row) => ({ ...row, cancelledAt: row.cancelledAt ?? row.updatedAt }));
  return [...afterChange({ ...rule, rows: rowsOf(rule, laid.stays) }), ...returned, ...added, ...gone];
}

export const rowsOf = ({ members }: WantedRule, ids: readonly string[]): EventRow[] =>
  ids.flatMap((id) => members.get(id) ?? []);

/** For who asks before saving it. */
export function toSeriesPreview({ laid, members, row, ...rule }: WantedRule) {
  const days = (ids: readonly string[]) =>
    rowsOf({ laid, members, row, ...rule }, ids).map(({ startsOn }) => toDay(startsOn));
  const apart = [...members.values()].filter((one) => one.seriesOn && (one.changedApart || one.cancelledAt));
  return {
    stays: laid.stays.length + laid.kept.length,
    comes: [...laid.comes, ...laid.returns.map(({ day }) => day)].sort(),
    goes: days(laid.goes).sort(),
    goesItself: laid.goes.includes(row.id),
    apart: apart.map(({ id, title, startsOn, cancelledAt }) => ({
      ...{ id, title, startsOn: toDay(startsOn), cancelled: cancelledAt !== null },
    })),
  };
}
