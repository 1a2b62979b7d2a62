import type { Day } from '#domain/calendar/day';
import { momentOrder } from '#domain/results/moments';
import type { NormPlace, Period } from '#domain/results/norm-of-result';

export type NormState = 'now' | 'ended' | 'later';

/** Where a norm is in time on the day the server says it is; both days of its period are included. */
export function normState({ validFrom, validUntil }: Period, today: Day): NormState {
  if (validFrom > today) return 'later';
  return validUntil !== null && validUntil < today ? 'ended' : 'now';
}

/** Norms as a pupil meets them; of one place the oldest first. */
export function inCareerOrder<Norm extends NormPlace & Period>(norms: readonly Norm[], order: 'ASC' | 'DESC'): Norm[] {
  const sign = order === 'ASC' ? 1 : -1;
  return [...norms].sort(
    (one, other) =>
      sign * (momentOrder(one.yearGroup, one.moment) - momentOrder(other.yearGroup, other.moment)) ||
      one.validFrom.localeCompare(other.validFrom),
  );
}
