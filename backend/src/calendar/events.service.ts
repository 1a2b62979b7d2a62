import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { eventPolicy, eventsReadableBy } from '#backend/access/policies/event.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock, toDate } from '#backend/platform/clock';
import { forbidden } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import {
  CalendarEvent,
  type CalendarEventCreate,
  type CalendarEventDetail,
  type CalendarEventList,
} from '#contract/events';
import type { Page } from '#contract/list';
import { addDays, daysBetween, type Day } from '#domain/calendar/day';
import type { Audience } from '#domain/calendar/event-kinds';
import { assertEvent, assertPeople } from './assert-event';
import { toEvent } from './event.mapper';
import { addEvents, addSeries, countEvents, listEvents, whereEvent } from './events.queries';
import { readEvent } from './find-event';
import { openPreparations } from './preparations';
import { daysOfSeries } from './series';

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
    const { rrule, participantIds, ...wanted } = complete(user, input);
    return this.database.forBoard(boardId, async (tx) => {
      if (wanted.schoolId) await assertSchool(tx, reachOf(user, 'event.read'), wanted.schoolId);
      assertMayMake(user, wanted);
      assertEvent(wanted);
      await assertPeople(tx, wanted, { ownerId: [wanted.ownerId], participantIds });
      const at = this.clock.now();
      const days = rrule === null ? [wanted.startsOn] : daysOfSeries(rrule, wanted.startsOn);
      const seriesId = rrule === null ? null : randomUUID();
      if (seriesId && rrule) await addSeries(tx, boardId, { id: seriesId, rrule, createdAt: at });
      const kept = { ...wanted, participantIds, seriesId, createdById, createdAt: at, updatedAt: at };
      const length = daysBetween(wanted.startsOn, wanted.endsOn);
      const events = days.map((day) => ({ ...kept, id: randomUUID(), ...spanOf(day, length) }));
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

const spanOf = (startsOn: Day, length: number) => ({
  startsOn: toDate(startsOn),
  endsOn: toDate(addDays(startsOn, length)),
});

/** With what Koers fills in: of one day, of who makes it, and for the people that fit the place. */
function complete(user: User, input: CalendarEventCreate) {
  const ownerId = input.ownerId ?? user.staffId;
  const plansFor = input.schoolId !== null && eventPolicy.edit(user, { ...input, kind: 'groupTalk', ownerId });
  const usual: Audience = input.schoolId === null ? 'board' : plansFor ? 'team' : 'people';
  return {
    ...input,
    ownerId,
    endsOn: input.endsOn ?? input.startsOn,
    audience: input.audience ?? (input.participantIds.length > 0 ? 'people' : usual),
  };
}

/** What a teacher makes is for the people named; who plans for a school makes anything for it. */
function assertMayMake(
  user: User,
  event: { schoolId: string | null; kind: string; ownerId: string; audience: string },
) {
  if (!eventPolicy.edit(user, event)) throw forbidden('permission.missing');
  const plans = eventPolicy.edit(user, { ...event, ownerId: '' });
  if (!plans && event.audience !== 'people') throw forbidden('permission.missing');
}
