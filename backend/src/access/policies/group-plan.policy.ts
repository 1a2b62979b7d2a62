import type { Prisma } from '#backend/database/generated/client';
import type { Permission } from '#contract/permissions';
import { isOpenSection, isStep, type PlanState, planStates, type SectionKey } from '#domain/group-plans/plan-state';
import { isWithin } from '../reach';
import { reachOf, type User } from '../user';

type Place = { schoolId: string; groupId: string };
type PlanInReach = Place & { state: PlanState; dissolved: boolean };

const reaches = (user: User, permission: Permission, { schoolId, groupId }: Place): boolean => {
  const reach = reachOf(user, permission);
  return isWithin(reach, schoolId) || reach.groupIds.includes(groupId);
};

export const groupPlanPolicy = {
  /** The team of the group, leader and coach of the school, and the administrator who mends imports. */
  read: (user: User, plan: Place): boolean => reaches(user, 'groupPlan.read', plan),
  open: (user: User, group: Place): boolean => reaches(user, 'groupPlan.edit', group),
  write: (user: User, plan: PlanInReach, part: SectionKey | 'pupils'): boolean =>
    isOpenSection(part, plan) && reaches(user, 'groupPlan.edit', plan),
  /** Also when it is closed: what was learnt from it may still be said. */
  comment: (user: User, plan: Place): boolean => reaches(user, 'groupPlan.edit', plan),
  /** That a plan was discussed is for the coach to say: whoever has the permission for the whole school. */
  bring: (user: User, plan: PlanInReach, to: PlanState): boolean => {
    if (!isStep(plan.state, to, plan.dissolved) || !reaches(user, 'groupPlan.edit', plan)) return false;
    return (
      plan.state !== 'draft' || to !== 'discussed' || reachOf(user, 'groupPlan.edit').schoolIds.includes(plan.schoolId)
    );
  },
};

export const statesFor = (user: User, plan: PlanInReach): PlanState[] =>
  planStates.filter((to) => groupPlanPolicy.bring(user, plan, to));

/** Twin of `read`, for lists. */
export function groupPlansReadableBy(user: User): Prisma.GroupPlanWhereInput {
  const reach = reachOf(user, 'groupPlan.read');
  if (reach.board) return {};
  return { OR: [{ schoolId: { in: [...reach.schoolIds] } }, { groupId: { in: [...reach.groupIds] } }] };
}
