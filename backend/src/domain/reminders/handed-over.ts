import { addDays, type Day } from '#domain/calendar/day';
import type { DayRange } from '#domain/calendar/school-days';
import { lastReadingDayBefore, type Reader, readsOn } from './reader';

/**
 * Whether what is due on a day to somebody who is away is told today to who stands in: during the leave, and before it to who
 * reads mail on no day of it before that day. Then it is the last day on which it can still be said in time; what is due after
 * the leave is for who is back by then.
 */
export function isToldToStandIn(
  today: Day,
  leave: DayRange,
  { dueOn, reader }: { dueOn: Day; reader: Reader },
): boolean {
  const { fromOn, untilOn } = leave;
  if (fromOn <= today) return today <= untilOn;
  if (dueOn < fromOn || dueOn > untilOn) return false;
  for (let day = fromOn; day < dueOn; day = addDays(day, 1)) if (readsOn(day, reader)) return false;
  return today === lastReadingDayBefore(fromOn, reader);
}
