import { addDays, type Day } from './day';
import { instantOf, wallTimeOf } from './wall-clock';

/** Every day at these times on the wall in Europe/Amsterdam (`HH:MM`), in their order. */
export type DailyAt = { dailyAt: readonly string[] };
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
    slots.push(...slotsOf(day, dailyAt).filter((slot) => slot > after && slot <= now));
  }
  if (catchUp === 'all') return slots;
  if (catchUp === 'last') return slots.slice(-1);
  return slots.filter((slot) => wallTimeOf(slot).day === today);
}

/** The first slot after this moment. */
export function nextSlot({ dailyAt }: DailyAt, now: Date): Date {
  const { day } = wallTimeOf(now);
  const [next] = [day, addDays(day, 1)].flatMap((one) => slotsOf(one, dailyAt)).filter((slot) => slot > now);
  if (!next) throw new RangeError('A task without a time never runs');
  return next;
}

/** So long after its time a slot that did not run is late: the tick comes every minute. */
const patienceMs = 10 * 60_000;

/** Whether a slot passed that did not run. `after`: the last one that ran, or since when the task exists. */
export function isLate({ dailyAt }: DailyAt, after: Date, now: Date): boolean {
  const { day } = wallTimeOf(now);
  const passed = [addDays(day, -1), day].flatMap((one) => slotsOf(one, dailyAt));
  return passed.some((slot) => slot > after && now.getTime() - slot.getTime() > patienceMs);
}

/** In the night the clock goes forward two times can be one moment: that is one slot. */
const slotsOf = (day: Day, times: readonly string[]): Date[] =>
  [...new Set(times.map((time) => instantOf(day, time).getTime()))].sort((a, b) => a - b).map((ms) => new Date(ms));

const later = (a: Day, b: Day): Day => (a > b ? a : b);
