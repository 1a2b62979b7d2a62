import type { DemoClockState } from '#domain/calendar/demo-clock';
import type { Database } from './database';

/** How the clock of the demo was set; the real time where nobody has set it. */
export async function demoClockState({ common }: Database): Promise<DemoClockState> {
  const row = await common.demoClock.findUnique({ where: { id: 1 } });
  return { offsetMs: Number(row?.offsetMs ?? 0), lastSetTo: row?.lastSetTo ?? null };
}
