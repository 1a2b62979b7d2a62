import { Injectable } from '@nestjs/common';
import { eventPolicy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { CalendarEventChange, CalendarEventDetail, SeriesPart } from '#contract/events';
import { movedRule } from '#domain/calendar/moved-rule';
import { partOf, type WantedChange, wantedChange } from './change-event';
import { isUnannounced } from './event.mapper';
import {
  changeRule,
  type EventRow,
  moveEvents,
  moveTalks,
  removeEvents,
  saveEvent,
  saveEvents,
  setParticipants,
} from './events.queries';
import { findOrFail, readEvent } from './find-event';
import { wantedRule } from './new-rule';
import { followPreparations, restorePreparations, withdrawPreparations } from './preparations';
import { saveRule } from './save-rule';

type Known = { id: string; version: () => number };

/** What becomes of an event, or of it and the others of its series. */
@Injectable()
export class EventChangesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  change(user: User, known: Known, change: CalendarEventChange): Promise<CalendarEventDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await this.begin(tx, user, known);
      const wanted = await wantedChange(tx, user, row, change);
      const { apply } = wanted;
      if (change.rrule) await saveRule(tx, user, await wantedRule(tx, user, wanted, change), this.clock.now());
      else await this.save(tx, user, wanted);
      await this.record(tx, user, row, { verb: 'edit', apply, fields: Object.keys(change) });
      return readEvent(tx, user, row.id);
    });
  }

  private async save(tx: Tx, user: User, { apply, row, rows, wanted, given, move, participantIds }: WantedChange) {
    const eventIds = rows.map(({ id }) => id);
    const apart = apply === 'this' && row.seriesId ? { changedApart: true } : {};
    const stamped = this.stamped({ ...given, ...apart });
    if (!(await saveEvent(tx, { id: row.id, version: row.version }, stamped))) throw stale();
    await saveEvents(tx, eventIds.slice(1), stamped);
    const withRule = apply !== 'this';
    if (move.days !== 0 || move.length !== null) await moveEvents(tx, eventIds, { ...move, withRule });
    if (withRule && row.seriesId && row.series && move.days !== 0)
      await changeRule(tx, row.seriesId, movedRule(row.series.rrule, { days: move.days, startsOn: wanted.startsOn }));
    if (participantIds) await setParticipants(tx, user.boardId, { eventIds, staffIds: participantIds });
    await followPreparations(tx, this.momentOf(user), rows);
    await moveTalks(tx, eventIds, this.clock.now());
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
