import { Injectable } from '@nestjs/common';
import { eventPolicy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { CalendarEventChange, CalendarEventDetail, SeriesPart } from '#contract/events';
import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import { assertEvent, assertPeople } from './assert-event';
import { isUnannounced, slotOf } from './event.mapper';
import {
  eventsOfSeries,
  type EventRow,
  type Move,
  moveEvents,
  moveTalks,
  removeEvents,
  saveEvent,
  saveEvents,
  setParticipants,
} from './events.queries';
import { findOrFail, readEvent } from './find-event';
import { followPreparations, restorePreparations, withdrawPreparations } from './preparations';

type Known = { id: string; version: () => number };

/** What becomes of an event, or of it and the others of its series. */
@Injectable()
export class EventChangesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  change(user: User, known: Known, { apply = 'this', ...change }: CalendarEventChange): Promise<CalendarEventDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await this.begin(tx, user, known);
      if (row.cancelledAt) throw conflict('event.cancelled');
      const rows = (await partOf(tx, row, apply)).filter(({ cancelledAt }) => cancelledAt === null);
      const { participantIds, startsOn, endsOn, ...fields } = change;
      const given = onlyGiven(fields);
      const move = moveOf(row, { startsOn, endsOn });
      const wanted = { ...row, ...given, ...movedTo(row, move) };
      assertChanged(user, wanted);
      await assertChangedPeople(tx, wanted, change);
      const eventIds = rows.map(({ id }) => id);
      if (!(await saveEvent(tx, { id: row.id, version: row.version }, this.stamped(given)))) throw stale();
      await saveEvents(tx, eventIds.slice(1), this.stamped(given));
      if (move.days !== 0 || move.length !== null) await moveEvents(tx, eventIds, move);
      if (participantIds) await setParticipants(tx, user.boardId, { eventIds, staffIds: participantIds });
      await followPreparations(tx, this.momentOf(user), rows);
      await moveTalks(tx, eventIds, this.clock.now());
      await this.record(tx, user, row, { verb: 'edit', apply, fields: Object.keys(change) });
      return readEvent(tx, user, row.id);
    });
  }

  cancel(user: User, known: Known, apply: SeriesPart): Promise<CalendarEventDetail> {
    return this.turn(user, known, { apply, cancelledAt: this.clock.now() });
  }

  restore(user: User, known: Known, apply: SeriesPart): Promise<CalendarEventDetail> {
    return this.turn(user, known, { apply, cancelledAt: null });
  }

  /** Only what nobody has been told of; anything else is cancelled, so that calendars elsewhere say so. */
  remove(user: User, known: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await this.begin(tx, user, known);
      if (!isUnannounced(row, user)) throw conflict('event.announced');
      if ((await removeEvents(tx, { id: row.id, version: known.version() })) === 0) throw stale();
      await withdrawPreparations(tx, [row.id], this.clock.now());
      await this.record(tx, user, row, { verb: 'remove', apply: 'this' });
    });
  }

  /** Found, the version known, and allowed: in that order, so that out of reach stays 404. */
  private async begin(tx: Tx, user: User, known: Known): Promise<EventRow> {
    const row = await findOrFail(tx, user, known.id);
    const version = known.version();
    if (!eventPolicy.edit(user, row)) throw forbidden('permission.missing');
    if (version !== row.version) throw stale();
    return row;
  }

  private turn(
    user: User,
    known: Known,
    { apply, cancelledAt }: { apply: SeriesPart; cancelledAt: Date | null },
  ): Promise<CalendarEventDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await this.begin(tx, user, known);
      const stands = cancelledAt === null;
      if ((row.cancelledAt === null) === stands) throw conflict(stands ? 'event.notCancelled' : 'event.cancelled');
      const rows = (await partOf(tx, row, apply)).filter((one) => (one.cancelledAt === null) !== stands);
      if (!(await saveEvent(tx, { id: row.id, version: row.version }, this.stamped({ cancelledAt })))) throw stale();
      const eventIds = rows.map(({ id }) => id);
      await saveEvents(tx, eventIds.slice(1), this.stamped({ cancelledAt }));
      if (stands) await restorePreparations(tx, this.momentOf(user), rows);
      else await withdrawPreparations(tx, eventIds, cancelledAt);
      await this.record(tx, user, row, { verb: stands ? 'restore' : 'cancel', apply });
      return readEvent(tx, user, row.id);
    });
  }

  private stamped<Fields extends object>(fields: Fields): Fields & { updatedAt: Date } {
    return { ...fields, updatedAt: this.clock.now() };
  }

  private momentOf({ boardId, today }: User) {
    return { boardId, today, at: this.clock.now() };
  }

  private record(
    tx: Tx,
    { boardId, staffId: actorId }: User,
    { id, seriesId }: EventRow,
    { verb, apply, fields = [] }: { verb: string; apply: SeriesPart; fields?: string[] },
  ) {
    const about =
      apply === 'this' || !seriesId
        ? { subject: 'event', subjectId: id }
        : { subject: 'eventSeries', subjectId: seriesId };
    return this.audit.record(tx, { boardId, actorId, action: `${about.subject}.${verb}`, ...about, fields });
  }
}

/** The event itself first. */
async function partOf(tx: Tx, row: EventRow, apply: SeriesPart): Promise<EventRow[]> {
  if (apply === 'this') return [row];
  if (!row.seriesId) throw conflict('event.noSeries');
  const others = (await eventsOfSeries(tx, row.seriesId)).filter(({ id }) => id !== row.id);
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
