import { eventPolicy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { conflict, forbidden } from '#backend/platform/errors';
import type { CalendarEventChange, SeriesPart } from '#contract/events';
import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import { assertEvent, assertPeople } from './assert-event';
import { slotOf } from './event.mapper';
import { eventsOfSeries, type EventRow, type Move } from './events.queries';

/** What somebody asks of an event and of those that change along, itself first; it may become that. */
export async function wantedChange(tx: Tx, user: User, row: EventRow, asked: CalendarEventChange) {
  const { apply = 'this', rrule: _rule, apart: _apart, ...change } = asked;
  if (row.cancelledAt) throw conflict('event.cancelled');
  const rows = (await partOf(tx, row, apply)).filter(({ cancelledAt }) => cancelledAt === null);
  const { participantIds, startsOn, endsOn, ...fields } = change;
  const given = onlyGiven(fields);
  const move = moveOf(row, { startsOn, endsOn });
  const wanted = { ...row, ...given, ...movedTo(row, move) };
  assertChanged(user, wanted);
  await assertChangedPeople(tx, wanted, change);
  return { apply, row, rows, wanted, given, move, participantIds };
}

export type WantedChange = Awaited<ReturnType<typeof wantedChange>>;

/** As they would stand after it. */
export const afterChange = ({ rows, given, move, participantIds }: WantedChange) =>
  rows.map((row) => {
    const { startsOn, endsOn } = movedTo(row, move);
    const participants = participantIds?.map((staffId) => ({ staffId })) ?? row.participants;
    return { ...row, ...given, participants, startsOn: toDate(startsOn), endsOn: toDate(endsOn) };
  });

/** The event itself first. */
export async function partOf(tx: Tx, row: EventRow, apply: SeriesPart): Promise<EventRow[]> {
  if (apply === 'this') return [row];
  if (!row.seriesId) throw conflict('event.noSeries');
  const others = (await eventsOfSeries(tx, row.seriesId)).filter(({ id, seriesOn }) => id !== row.id && seriesOn);
  return [row, ...others.filter(({ startsOn }) => apply === 'all' || startsOn >= row.startsOn)];
}

/** How many days the event that was changed moves, and how many days it becomes longer than its first; null: as it was. */
function moveOf(row: EventRow, { startsOn, endsOn }: { startsOn?: Day | undefined; endsOn?: Day | undefined }): Move {
  const own = slotOf(row);
  const days = startsOn ? daysBetween(own.startsOn, startsOn) : 0;
  return { days, length: endsOn ? daysBetween(startsOn ?? own.startsOn, endsOn) : null };
}

function movedTo(row: EventRow, { days, length }: Move): { startsOn: Day; endsOn: Day } {
  const own = slotOf(row);
  const startsOn = addDays(own.startsOn, days);
  return { startsOn, endsOn: length === null ? addDays(own.endsOn, days) : addDays(startsOn, length) };
}

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
const onlyGiven = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;

type Wanted = Omit<EventRow, 'startsOn' | 'endsOn'> & { startsOn: string; endsOn: string };

/** What it becomes is something this person may make. */
function assertChanged(user: User, wanted: Wanted): void {
  if (!eventPolicy.edit(user, wanted)) throw forbidden('permission.missing');
  const plans = eventPolicy.edit(user, { ...wanted, ownerId: '' });
  if (!plans && wanted.audience !== 'people') throw forbidden('permission.missing');
  const { kind, audience, schoolId, startsOn, endsOn, startTime, endTime } = wanted;
  const said = {
    kind: kind as EventKind,
    audience: audience as Audience,
    schoolId,
    startsOn,
    endsOn,
    startTime,
    endTime,
  };
  assertEvent(said);
}

/** Who is named anew works there; who was named already may have left since. */
async function assertChangedPeople(tx: Tx, wanted: Wanted, change: CalendarEventChange): Promise<void> {
  const before = new Set(wanted.participants.map(({ staffId }) => staffId));
  const participantIds = (change.participantIds ?? []).filter((id) => !before.has(id));
  const ownerId = change.ownerId ? [change.ownerId] : [];
  if (ownerId.length + participantIds.length > 0) await assertPeople(tx, wanted, { ownerId, participantIds });
}
