import { type Day, daysBetween } from '#domain/calendar/day';
import type { DayRange } from '#domain/calendar/school-days';

/** Longer than this, in days, it is no leave any more: then the tasks get another owner. */
export const longestLeave = 400;

export type LeaveProblem = 'leave.daysOrder' | 'leave.tooLong' | 'leave.overlaps';

/** What is wrong with the days of a leave beside the other ones of the same person; null when nothing is. */
export function leaveProblem({ fromOn, untilOn }: DayRange, others: readonly DayRange[]): LeaveProblem | null {
  if (untilOn < fromOn) return 'leave.daysOrder';
  if (daysBetween(fromOn, untilOn) > longestLeave) return 'leave.tooLong';
  return others.some((other) => other.fromOn <= untilOn && fromOn <= other.untilOn) ? 'leave.overlaps' : null;
}

/** Whether it has begun and whether it is over; both ends belong to it. */
export function leaveState({ fromOn, untilOn }: DayRange, today: Day): 'coming' | 'running' | 'past' {
  if (today < fromOn) return 'coming';
  return today <= untilOn ? 'running' : 'past';
}

export const isAway = (day: Day, leaves: readonly DayRange[]): boolean =>
  leaves.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);
