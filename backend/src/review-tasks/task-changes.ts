import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { roleOf } from './open-task';
import type { ReviewTaskRow, SavedTask } from './review-tasks.queries';

/**
 * Another owner: the task is seen by leader and coach from then on, since it was asked of somebody, and the reminder of the
 * former owner goes. All tasks of one school, or of the whole board.
 */
export async function handedTo(
  tx: Tx,
  user: User,
  { rows, ownerId }: { rows: readonly ReviewTaskRow[]; ownerId: string },
): Promise<SavedTask> {
  const schoolId = rows[0]?.schoolId ?? null;
  const ownerRole = await roleOf(tx, { ownerId, schoolId, on: user.today });
  const handedOutById = ownerId === user.staffId ? null : user.staffId;
  return { ownerId, ownerRole, handedOutById, remindOn: null, isShared: true };
}

/** The day it was due at first stays, however often it is put off. */
export const postponedTo = (
  { postponedFrom, dueOn: before }: Pick<ReviewTaskRow, 'postponedFrom' | 'dueOn'>,
  { dueOn, reason }: { dueOn: Day; reason: string },
): SavedTask => ({ dueOn: toDate(dueOn), postponedFrom: postponedFrom ?? before, postponeReason: reason });
