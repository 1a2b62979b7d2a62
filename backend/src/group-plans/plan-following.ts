import type { User } from '#backend/access/user';
import type { Audit } from '#backend/audit/audit';
import type { Tx } from '#backend/database/database';
import { closeWhatIsDone } from '#backend/review-tasks/work-seen';
import type { GroupPlanDetail } from '#contract/group-plans';
import { readPlan } from './plan-reading';
import { viewOf } from './plan-view';

type Done = { id: string; action: string; fields?: readonly string[] };

/** What was done to a plan, in the log of the board. */
export const recordOnPlan = (audit: Audit, tx: Tx, user: User, { id, ...done }: Done): Promise<void> =>
  audit.record(tx, { boardId: user.boardId, actorId: user.staffId, subject: 'groupPlan', subjectId: id, ...done });

/** What was done to a plan may be all that a task waited for; or it undoes that. */
export const closeTasksOfPlan = (audit: Audit, tx: Tx, boardId: string, { id, at }: { id: string; at: Date }) =>
  closeWhatIsDone(tx, audit, { boardId, at }, { group: { groupPlans: { some: { id } } } });

/** Records it, and gives the plan as it is now. */
export async function followed(audit: Audit, tx: Tx, user: User, done: Done): Promise<GroupPlanDetail> {
  const view = await viewOf(tx, user, await readPlan(tx, user, done.id));
  await recordOnPlan(audit, tx, user, done);
  return view;
}
