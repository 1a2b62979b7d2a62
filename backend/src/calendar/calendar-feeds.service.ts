import { Inject, Injectable } from '@nestjs/common';
import { eventsReadableBy } from '#backend/access/policies/event.policy';
import { findPerson } from '#backend/access/sessions.queries';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { CONFIG, type Config } from '#backend/config';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { fullName } from '#backend/organisation/names';
import { Clock, toDate } from '#backend/platform/clock';
import { conflict, notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import {
  CalendarFeed,
  type CalendarFeedCreate,
  type CalendarFeedList,
  CalendarFeedMade,
} from '#contract/calendar-feeds';
import type { Page } from '#contract/list';
import { addDays } from '#domain/calendar/day';
import {
  addFeed,
  countFeeds,
  eventsForFeed,
  type FeedRow,
  findFeed,
  listFeeds,
  markRead,
  removeFeed,
  whereFeed,
} from './calendar-feeds.queries';
import { whereMine } from './events.queries';
import { boardOfToken, hashOfToken, newFeedToken } from './feed-token';
import { findOrFail } from './find-event';
import { entryOf } from './event.mapper';
import { toICalendar } from './icalendar';

const mostFeeds = 20;
const yearBack = 366;
const seenEveryMs = 3_600_000;

/** Secret addresses at which calendars elsewhere read along, with what their owner may see on that day. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list({ boardId, staffId }: User, query: CalendarFeedList): Promise<Page<CalendarFeed>> {
    const where = whereFeed(staffId, query);
    return this.database.forBoard(boardId, (tx) =>
      toPage(
        listFeeds(tx, where, query),
        () => countFeeds(tx, where),
        (row) => CalendarFeed.parse(toFeed(row)),
      ),
    );
  }

  /** The address is told this once: only a hash of it is kept. */
  create(user: User, { schoolId = undefined }: CalendarFeedCreate): Promise<CalendarFeedMade> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      if (schoolId) await assertSchool(tx, reachOf(user, 'event.read'), schoolId);
      if ((await countFeeds(tx, { staffId })) >= mostFeeds) throw conflict('calendarFeed.tooMany');
      const token = newFeedToken(boardId);
      const made = { boardId, staffId, schoolId: schoolId ?? null, tokenHash: hashOfToken(token) };
      const row = await addFeed(tx, { ...made, createdAt: this.clock.now() });
      await this.record(tx, user, { id: row.id, verb: 'create' });
      return CalendarFeedMade.parse({
        ...toFeed(row),
        url: `${this.config.publicUrl}/api/calendar-feeds/${token}.ics`,
      });
    });
  }

  /** From then on the address answers nothing. */
  revoke(user: User, id: string): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      if (!(await removeFeed(tx, { id, staffId: user.staffId }))) throw notFound('calendarFeed.notFound');
      await this.record(tx, user, { id, verb: 'revoke' });
    });
  }

  /** Unknown, revoked, of somebody who left, or of a school that person lost: there is nothing here. */
  async read(token: string): Promise<string> {
    const boardId = boardOfToken(token);
    if (!boardId) throw notFound('calendarFeed.notFound');
    await this.clock.refresh();
    return this.database.forBoard(boardId, async (tx) => {
      const feed = await findFeed(tx, hashOfToken(token));
      const user = feed && (await this.ownerOf(tx, boardId, feed.staffId));
      if (!feed || !user) throw notFound('calendarFeed.notFound');
      if (feed.schoolId) await assertSchool(tx, reachOf(user, 'event.read'), feed.schoolId);
      await this.see(tx, feed);
      const since = toDate(addDays(user.today, -yearBack));
      const which = feed.schoolId ? { OR: [{ schoolId: feed.schoolId }, { schoolId: null }] } : whereMine(user);
      const stands = { OR: [{ cancelledAt: null }, { cancelledAt: { gte: since } }] };
      const where = { AND: [eventsReadableBy(user), which, stands, { endsOn: { gte: since } }] };
      const rows = await eventsForFeed(tx, where);
      const name = feed.school ? `Koers ${feed.school.name}` : 'Koers';
      return toICalendar(rows.map(entryOf), { name, language: user.language });
    });
  }

  /** One event, to be put in a calendar by hand. */
  download(user: User, id: string): Promise<string> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      return toICalendar([entryOf(row)], { name: 'Koers', language: user.language });
    });
  }

  /** The owner as the policies see them, with the roles of today; null when they left. */
  private async ownerOf(tx: Tx, boardId: string, staffId: string): Promise<User | null> {
    const today = this.clock.today();
    const person = await findPerson(tx, staffId, today);
    return person && { boardId, staffId, sessionId: '', name: fullName(person), today, ...person };
  }

  private async see(tx: Tx, { id, lastReadAt }: { id: string; lastReadAt: Date | null }): Promise<void> {
    const now = this.clock.now();
    if (!lastReadAt || lastReadAt.getTime() + seenEveryMs < now.getTime()) await markRead(tx, id, now);
  }

  private record(tx: Tx, user: User, { id, verb }: { id: string; verb: string }) {
    const fact = { action: `calendarFeed.${verb}`, subject: 'calendarFeed', subjectId: id };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

const toFeed = ({ school, createdAt, lastReadAt, ...row }: FeedRow) => ({
  ...row,
  schoolName: school && school.name,
  createdAt: createdAt.toISOString(),
  lastReadAt: lastReadAt && lastReadAt.toISOString(),
});
