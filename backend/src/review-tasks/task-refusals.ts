import type { ErrorCode } from '#contract/errors';
import { closesWhen, type WorkSeen } from '#domain/review-tasks/closes-itself';
import type { ReviewTaskRow } from './review-tasks.queries';
import { toWatched } from './work-seen';

/** Why it cannot be finished by hand: it is done, or Koers sees by itself whether it is. */
export function finishRefusal(row: ReviewTaskRow, seen: WorkSeen): ErrorCode | null {
  if (row.doneAt) return 'reviewTask.alreadyDone';
  return closesWhen(toWatched(row), seen) === null ? null : 'reviewTask.closesItself';
}

/** Why it cannot be opened again: it is open, or the work is there to be seen. */
export function reopenRefusal({ doneAt, closedItselfBy }: ReviewTaskRow): ErrorCode | null {
  if (doneAt === null) return 'reviewTask.notDone';
  return closedItselfBy === null ? null : 'reviewTask.closedItself';
}
