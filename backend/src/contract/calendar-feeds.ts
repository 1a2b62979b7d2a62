import { z } from 'zod';
import { listQuery } from './list';
import { Instant } from './primitives';

/** A secret address at which a calendar elsewhere reads along. The address itself is told once, when it is made. */
export const CalendarFeed = z.object({
  id: z.uuid(),
  /** Null: the own calendar. */
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  createdAt: Instant,
  lastReadAt: Instant.nullable(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const CalendarFeedList = listQuery({ schoolId: z.uuid().optional() }, ['createdAt', 'lastReadAt']);
export type CalendarFeedList = z.infer<typeof CalendarFeedList>;

export const CalendarFeedCreate = z.strictObject({
  /** Left out: the own calendar. */
  schoolId: z.uuid().optional(),
});
export type CalendarFeedCreate = z.infer<typeof CalendarFeedCreate>;

/** `url` is absolute where Koers knows its own address, and stands nowhere else. */
export const CalendarFeedMade = CalendarFeed.extend({ url: z.string() });
export type CalendarFeedMade = z.infer<typeof CalendarFeedMade>;
