import { type Day, daysBetween } from '#domain/calendar/day';
import { decidedFrom, endOfHalf, type HalfYear } from './half-year';
import type { PlanState } from './plan-state';
import { type Budget, isOverBudget } from './writing-budget';

export const remarkKeys = [
  'dissolved',
  'noTeacher',
  'ready',
  'evaluationDue',
  'resultsSince',
  'pupilsMoved',
  'manyMoved',
  'openComments',
  'still',
  'overBudget',
] as const;
export type Remark = (typeof remarkKeys)[number];

export type PlanSeen = HalfYear & {
  state: PlanState;
  /** Asked to be discussed, and not discussed yet. */
  ready: boolean;
  teachers: number;
  /** Pupils in the group today; those placed who left it; those in it who are not placed. */
  pupils: number;
  left: number;
  unplaced: number;
  /** Placed otherwise than proposed. */
  differ: number;
  placed: number;
  openComments: number;
  changedOn: Day;
  /** The newest result of these pupils in the domain, and that of the data the plan was opened with. */
  newestResultOn: Day | null;
  openedWithOn: Day | null;
  spent: Budget;
  budget: Budget;
};

/** A draft that nobody touched for three weeks. */
const stillDays = 21;

/** What a coach should look at, most urgent first. */
export function standsOut(plan: PlanSeen, today: Day): Remark[] {
  const open = plan.state !== 'evaluated';
  const decided = plan.newestResultOn !== null && plan.newestResultOn >= decidedFrom(plan);
  const newer = plan.newestResultOn !== null && (plan.openedWithOn === null || plan.newestResultOn > plan.openedWithOn);
  const said: Record<Remark, boolean> = {
    dissolved: plan.pupils === 0,
    noTeacher: plan.teachers === 0,
    ready: plan.ready && plan.state === 'draft',
    evaluationDue: plan.state !== 'draft' && (decided || today > endOfHalf(plan)),
    resultsSince: plan.state === 'draft' && newer,
    pupilsMoved: plan.pupils > 0 && plan.left + plan.unplaced > 0,
    manyMoved: plan.placed > 0 && plan.differ > plan.placed / 3,
    openComments: plan.openComments > 0,
    still: plan.state === 'draft' && daysBetween(plan.changedOn, today) > stillDays,
    overBudget: isOverBudget(plan.spent, plan.budget),
  };
  return open ? remarkKeys.filter((key) => said[key]) : [];
}
