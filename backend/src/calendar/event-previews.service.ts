import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { eventPolicy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { forbidden } from '#backend/platform/errors';
import { type CalendarEventChange, type CalendarEventTrial, EventPreview } from '#contract/events';
import { schoolYearOf } from '#domain/calendar/school-year';
import { afterChange, wantedChange } from './change-event';
import { conflictsOfEvents } from './event-conflicts';
import type { PlacedEvent } from './event.mapper';
import { findOrFail } from './find-event';
import { wantedEvents } from './make-event';
import { afterRule, toSeriesPreview, wantedRule } from './new-rule';

/** What will be the matter with an event, asked while it is written; for who may save it, and nothing is. */
@Injectable()
export class EventPreviewsService {
  constructor(private readonly database: Database) {}

  ofNew(user: User, input: CalendarEventTrial): Promise<EventPreview> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { wanted, participantIds, days, spanOf } = await wantedEvents(tx, user, input);
      const participants = participantIds.map((staffId) => ({ staffId }));
      const placed = days.map((day) => ({
        ...wanted,
        id: randomUUID(),
        cancelledAt: null,
        participants,
        ...spanOf(day),
      }));
      return previewOf(tx, user, placed);
    });
  }

  ofChange(user: User, id: string, change: CalendarEventChange): Promise<EventPreview> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      if (!eventPolicy.edit(user, row)) throw forbidden('permission.missing');
      const wanted = await wantedChange(tx, user, row, change);
      if (!change.rrule) return previewOf(tx, user, afterChange(wanted));
      const rule = await wantedRule(tx, user, wanted, change);
      return { ...(await previewOf(tx, user, afterRule(rule))), series: toSeriesPreview(rule) };
    });
  }
}

async function previewOf(tx: Tx, user: User, placed: readonly PlacedEvent[]): Promise<EventPreview> {
  const stand = placed.filter(({ cancelledAt }) => cancelledAt === null);
  const inOrder = [...placed].sort((one, other) => one.startsOn.getTime() - other.startsOn.getTime());
  const yearOf = ({ startsOn }: PlacedEvent) => schoolYearOf(toDay(startsOn));
  const inFirstYear = inOrder.filter((one) => inOrder[0] && yearOf(one) === yearOf(inOrder[0]));
  const found = await conflictsOfEvents(tx, user, inFirstYear);
  const data = inFirstYear.flatMap(({ startsOn }, at) => {
    const conflicts = found[at] ?? [];
    return conflicts.length > 0 ? [{ startsOn: toDay(startsOn), conflicts }] : [];
  });
  const hours = found.flat().reduce((sum, { hoursLost }) => sum + hoursLost, 0);
  const looked = inFirstYear.filter(({ cancelledAt }) => cancelledAt === null).length;
  const hoursLost = Math.round(hours * 100) / 100;
  return EventPreview.parse({ events: stand.length, looked, data, series: null, hoursLost });
}
