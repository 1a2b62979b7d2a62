import type { Day } from '#domain/calendar/day';
import type { Period } from '#domain/results/norm-of-result';

export type NormState = 'now' | 'ended' | 'later';

/** Where a norm is in time on the day the server says it is; both days of its period are included. */
export function normState({ validFrom, validUntil }: Period, today: Day): NormState {
  if (validFrom > today) return 'later';
  return validUntil !== null && validUntil < today ? 'ended' : 'now';
}
