import type { SlotRule } from '#domain/calendar/slots';

/** Everything that happens at a set time, per board. */
export const slotRules = {
  testPeriodClosed: { dailyAt: ['03:00'], catchUp: 'all' },
  digests: { dailyAt: ['07:30'], catchUp: 'sameDay' },
} as const satisfies Record<string, SlotRule>;
