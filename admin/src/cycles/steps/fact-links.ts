import type { Me } from '#contract/access';
import type { CycleDetail } from '#contract/cycles';
import type { Permission } from '#contract/permissions';
import type { CycleFact } from '#domain/cycle/steps';
import { halfYearOf } from '#domain/group-plans/half-year';
import type { CycleKey } from '../use-cycle-words';

export type FactLink = { to: string; label: CycleKey };
type Place = Pick<CycleDetail, 'schoolId' | 'schoolYear' | 'half' | 'domain' | 'may'>;

/** Where the work is done that a fact counts; only what will open. */
export function linksOf(cycle: Place, { permissions, today }: Pick<Me, 'permissions' | 'today'>) {
  const { schoolId, schoolYear, domain } = cycle;
  const may = (permission: Permission, link: FactLink): FactLink[] => (permissions.includes(permission) ? [link] : []);
  const goals = encodeURIComponent(JSON.stringify({ schoolId, schoolYear, domain }));
  const plans = may('groupPlan.read', {
    to: `/group-plans?year=${schoolYear}&half=${halfNow(cycle, today)}`,
    label: 'link.plans',
  });
  const tracking = may('consultationTracking.read', { to: '/consultation-tracking', label: 'link.visits' });
  const own = may('consultation.edit', { to: '/consultations', label: 'link.consultations' });
  return {
    survey: [{ to: '/surveys', label: 'link.survey' }],
    data: [
      ...may('school.read', { to: `/schools/${schoolId}/show`, label: 'link.school' }),
      ...may('group.read', { to: '/groups', label: 'link.groups' }),
    ],
    goals: [
      ...may('goal.read', { to: `/goals?filter=${goals}`, label: 'link.goals' }),
      // The board sets goals too, but not those of a school.
      ...(cycle.may.edit ? may('goal.edit', { to: '/goals/create', label: 'link.newGoal' }) : []),
    ],
    plansTogether: plans,
    plansDiscussed: plans,
    plansEvaluated: plans,
    visits: [...tracking, ...own],
  } satisfies Partial<Record<CycleFact, FactLink[]>>;
}

/** Of a cycle of a whole year the half in which it is worked on today, or its first one. */
function halfNow({ schoolYear, half }: Pick<Place, 'schoolYear' | 'half'>, today: string): 1 | 2 {
  if (half !== 0) return half;
  const now = halfYearOf(today);
  return now.schoolYear === schoolYear ? now.half : 1;
}
