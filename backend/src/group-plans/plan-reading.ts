import { groupPlansReadableBy } from '#backend/access/policies/group-plan.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { findPlan, planCounts, type PlanCounts, type PlanRow } from './group-plans.queries';
import { daysOfPlans, lastWriter } from './plan.mapper';

export type PlanRead = { row: PlanRow; counts: PlanCounts };

/** A plan within reach with its counts; 404 otherwise. */
export async function readPlan(tx: Tx, user: User, id: string): Promise<PlanRead> {
  const row = await findPlan(tx, { AND: [groupPlansReadableBy(user), { id }] }, user.today);
  const [counts] = row ? await planCounts(tx, daysOfPlans([row], user.today)) : [];
  if (!row || !counts) throw notFound('groupPlan.notFound');
  return { row, counts };
}

export const writersOf = (rows: readonly PlanRow[]): (string | null)[] =>
  rows.flatMap((row) => [lastWriter(row), ...row.sections.map(({ writerId }) => writerId)]);
