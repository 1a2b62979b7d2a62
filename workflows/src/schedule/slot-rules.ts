import type { SlotRule } from '#domain/calendar/slots';
import { digestTimes } from '#domain/reminders/digest-times';

/** Everything that happens at a set time, per board. */
export const slotRules = {
  testPeriodClosed: { dailyAt: ['03:00'], catchUp: 'all' },
  preparationBegins: { dailyAt: ['05:00'], catchUp: 'last' },
  digests: { dailyAt: digestTimes, catchUp: 'sameDay' },
} as const satisfies Record<string, SlotRule>;
