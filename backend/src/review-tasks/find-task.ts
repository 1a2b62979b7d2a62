import { reviewTasksReadableBy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import type { ReviewTask } from '#contract/review-tasks';
import { toReviewTasks } from './review-task.mapper';
import { findReviewTask, type ReviewTaskRow } from './review-tasks.queries';

/** Within what this person may read; anything else is not there. */
export async function findTaskOrFail(tx: Tx, user: User, id: string): Promise<ReviewTaskRow> {
  const row = await findReviewTask(tx, { AND: [reviewTasksReadableBy(user), { id }] });
  if (!row) throw notFound('reviewTask.notFound');
  return row;
}

export async function readTask(tx: Tx, user: User, id: string): Promise<ReviewTask> {
  const [task] = await toReviewTasks(tx, user, [await findTaskOrFail(tx, user, id)]);
  if (!task) throw notFound('reviewTask.notFound');
  return task;
}
