import type { Day } from '#domain/calendar/day';
import { toDate } from './clock';

/** What has a first day and perhaps a last one, and holds on this day: both belong to it. */
export const spansDay = (day: Day) => ({
  fromOn: { lte: toDate(day) },
  OR: [{ untilOn: null }, { untilOn: { gte: toDate(day) } }],
});
