import { addDays, type Day } from './day';
import { instantOf, wallTimeOf } from './wall-clock';

/** Every day at this time on the wall in Europe/Amsterdam (`HH:MM`). */
export type DailyAt = { dailyAt: string };
/** What to do with slots that passed while nothing ran: all of them, only the last, or only when it is still that day. */
export type CatchUp = 'all' | 'last' | 'sameDay';
export type SlotRule = DailyAt & { catchUp: CatchUp };

/** More than this many missed days are not made up one by one. */
const longestGap = 400;

/**
 * The slots of a daily task that are due and not yet run, oldest first. `after` is the last slot that ran, or the moment
 * from which the task exists; slots are strictly later than it and not later than `now`.
 */
export function dueSlots({ dailyAt, catchUp }: SlotRule, after: Date, now: Date): Date[] {
  const slots: Date[] = [];
  const today = wallTimeOf(now).day;
  const earliest = addDays(today, -longestGap);
  for (let day = later(wallTimeOf(after).day, earliest); day <= today; day = addDays(day, 1)) {
    const slot = instantOf(day, dailyAt);
    if (slot > after && slot <= now) slots.push(slot);
  }
  if (catchUp === 'all') return slots;
  const last = slots.slice(-1);
  return catchUp === 'last' ? last : last.filter((slot) => wallTimeOf(slot).day === today);
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
