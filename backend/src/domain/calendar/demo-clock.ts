import { schoolYearOf, startOf } from './school-year';
import { instantOf, wallTimeOf } from './wall-clock';

/** How far the clock of the demo runs ahead, and the moment somebody last chose. */
export type DemoClockState = { offsetMs: number; lastSetTo: Date | null };

/**
 * The first moment the clock may be set to. Never set before: any moment of this school year. After that only forward,
 * since what happened cannot unhappen; the moment it was last set to may be chosen again.
 */
export function earliestSetting({ offsetMs, lastSetTo }: DemoClockState, realNow: Date): Date {
  if (lastSetTo === null) return instantOf(startOf(schoolYearOf(wallTimeOf(realNow).day)), '00:00');
  return new Date(realNow.getTime() + offsetMs);
}

/** @returns the clock set to `to`, or null when that would be going back. */
export function setForward(
  state: DemoClockState,
  to: Date,
  realNow: Date,
): { offsetMs: number; lastSetTo: Date } | null {
  const isAgain = to.getTime() === state.lastSetTo?.getTime();
  if (to < earliestSetting(state, realNow) && !isAgain) return null;
  return { offsetMs: to.getTime() - realNow.getTime(), lastSetTo: to };
}
