import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { CalendarFeedList } from '#contract/calendar-feeds';
import { eventRow } from './events.queries';

export const feedRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  createdAt: true,
  lastReadAt: true,
} satisfies Prisma.CalendarFeedSelect;
export type FeedRow = Prisma.CalendarFeedGetPayload<{ select: typeof feedRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.CalendarFeedOrderByWithRelationInput => ({ createdAt: order }),
  lastReadAt: (order: Prisma.SortOrder) => ({ lastReadAt: { sort: order, nulls: 'last' as const } }),
};

export const whereFeed = (staffId: string, { id, schoolId }: CalendarFeedList): Prisma.CalendarFeedWhereInput => ({
  staffId,
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
});

export const listFeeds = (tx: Tx, where: Prisma.CalendarFeedWhereInput, query: CalendarFeedList) =>
  tx.calendarFeed.findMany({ where, select: feedRow, ...pageArguments(query, orderings) });
export const countFeeds = (tx: Tx, where: Prisma.CalendarFeedWhereInput) => tx.calendarFeed.count({ where });

type Made = { boardId: string; staffId: string; schoolId: string | null; tokenHash: string; createdAt: Date };
export const addFeed = (tx: Tx, data: Made) => tx.calendarFeed.create({ data, select: feedRow });

/** False when this person has no such feed. */
export const removeFeed = async (tx: Tx, where: { id: string; staffId: string }): Promise<boolean> =>
  (await tx.calendarFeed.deleteMany({ where })).count === 1;

/** Whose it is, and of what. */
export const findFeed = (tx: Tx, tokenHash: string) =>
  tx.calendarFeed.findFirst({
    where: { tokenHash },
    select: { id: true, staffId: true, schoolId: true, lastReadAt: true, school: { select: { name: true } } },
  });

export const markRead = (tx: Tx, id: string, at: Date) =>
  tx.calendarFeed.updateMany({ where: { id }, data: { lastReadAt: at } });

const mostEvents = 2000;

/** For a calendar elsewhere: the same events always in the same order. */
export const eventsForFeed = (tx: Tx, where: Prisma.EventWhereInput) =>
  tx.event.findMany({ where, select: eventRow, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }], take: mostEvents });
