import { Injectable } from '@nestjs/common';
import { eventsReadableBy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { EventConflictList, type EventConflicts } from '#contract/events';
import { addDays } from '#domain/calendar/day';
import { conflictsOfEvents } from './event-conflicts';
import { slotOf } from './event.mapper';
import { upcomingEvents } from './events.queries';
import { daysAsked } from './days-asked';

/** Everything that stands badly in some weeks, on one page. */
@Injectable()
export class ConflictsService {
  constructor(private readonly database: Database) {}

  list(user: User, query: EventConflicts): Promise<EventConflictList> {
    const days = daysAsked(query, { from: user.today, until: addDays(query.from ?? user.today, 28) });
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await upcomingEvents(tx, eventsReadableBy(user), { ...days, schoolId: query.schoolId });
      const conflicts = await conflictsOfEvents(tx, user, rows);
      const data = rows.flatMap((row, at) => {
        const { id, title, kind, schoolId } = row;
        const { startsOn, startTime } = slotOf(row);
        const found = conflicts[at] ?? [];
        return found.length > 0 ? [{ id, title, kind, schoolId, startsOn, startTime, conflicts: found }] : [];
      });
      const hours = data.flatMap((one) => one.conflicts).reduce((sum, { hoursLost }) => sum + hoursLost, 0);
      return EventConflictList.parse({ data, total: data.length, hoursLost: Math.round(hours * 100) / 100 });
    });
  }
}
