export const cycleStates = ['running', 'closed'] as const;
export type CycleState = (typeof cycleStates)[number];

export const cycleActions = ['edit', 'write', 'raise', 'read', 'close', 'reopen', 'copy', 'remove'] as const;
export type CycleAction = (typeof cycleActions)[number];

export type CycleRefusal = 'cycle.closed' | 'cycle.notClosed' | 'cycle.notEvaluated' | 'cycle.inUse';

/** `evaluated`: evaluations that were held and written down; `written`: texts and items that are there. */
export type CycleCourse = { state: CycleState; evaluated: number; written: number };

/**
 * Why something cannot be done with a cycle now; null when it can. Running → closed, once it was evaluated at least once
 * (without that it is a plan, not a cycle); closed → running again. What is written goes on only while it runs, a copy can be
 * made at any time, and a cycle in which somebody wrote is closed, never thrown away.
 */
export function cycleRefusal(action: CycleAction, { state, evaluated, written }: CycleCourse): CycleRefusal | null {
  if (action === 'copy') return null;
  if (action === 'reopen') return state === 'closed' ? null : 'cycle.notClosed';
  if (state === 'closed') return 'cycle.closed';
  if (action === 'close') return evaluated > 0 ? null : 'cycle.notEvaluated';
  if (action === 'remove') return written === 0 ? null : 'cycle.inUse';
  return null;
}
