import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { eventsReadableBy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDate } from '#backend/platform/clock';
import { toPage } from '#backend/platform/list-page';
import {
  CalendarEvent,
  type CalendarEventCreate,
  type CalendarEventDetail,
  type CalendarEventList,
} from '#contract/events';
import type { Page } from '#contract/list';
import { toEvent } from './event.mapper';
import { addEvents, addSeries, countEvents, listEvents, whereEvent } from './events.queries';
import { readEvent } from './find-event';
import { wantedEvents } from './make-event';
import { openPreparations } from './preparations';

/** What stands in the calendar, and what is added to it. */
@Injectable()
export class EventsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: CalendarEventList): Promise<Page<CalendarEvent>> {
    const where = { AND: [eventsReadableBy(user), whereEvent(query, user)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listEvents(tx, where, query),
        () => countEvents(tx, where),
        (row) => CalendarEvent.parse(toEvent(row, user)),
      ),
    );
  }

  get(user: User, id: string): Promise<CalendarEventDetail> {
    return this.database.forBoard(user.boardId, (tx) => readEvent(tx, user, id));
  }

  /** A series comes as one use case: all of its events, or none. Answers with its first. */
  create(user: User, input: CalendarEventCreate): Promise<CalendarEventDetail> {
    const { boardId, staffId: createdById } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { rrule, wanted, participantIds, days, spanOf } = await wantedEvents(tx, user, input);
      const at = this.clock.now();
      const seriesId = rrule === null ? null : randomUUID();
      if (seriesId && rrule) await addSeries(tx, boardId, { id: seriesId, rrule, createdAt: at });
      const kept = { ...wanted, participantIds, seriesId, createdById, createdAt: at, updatedAt: at };
      const events = days.map((day) => ({
        ...kept,
        id: randomUUID(),
        ...spanOf(day),
        seriesOn: seriesId ? toDate(day) : null,
      }));
      await addEvents(tx, boardId, events);
      const id = events[0]?.id ?? '';
      const eventIds = events.map((event) => event.id);
      await openPreparations(tx, { boardId, today: user.today, at }, eventIds);
      await this.record(tx, user, seriesId ? { subject: 'eventSeries', id: seriesId } : { subject: 'event', id });
      return readEvent(tx, user, id);
    });
  }

  private record(tx: Tx, user: User, { subject, id }: { subject: string; id: string }) {
    const { boardId, staffId: actorId } = user;
    return this.audit.record(tx, { boardId, actorId, action: `${subject}.create`, subject, subjectId: id });
  }
}
