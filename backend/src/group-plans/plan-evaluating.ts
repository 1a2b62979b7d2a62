import type { Tx } from '#backend/database/database';
import { decidedFrom } from '#domain/group-plans/half-year';
import type { NeedGroup } from '#domain/group-plans/need-groups';
import { evaluatePlan, type PlanEvaluation, type PupilResult } from '#domain/group-plans/plan-evaluation';
import type { Domain } from '#domain/results/levels';
import type { PlanRow } from './group-plans.queries';
import { levelOf, placeOf } from './plan-figures';
import { testsOf } from './plan-figures.queries';
import { dayOfPlan, goalOf, halfOf } from './plan.mapper';
import { inGroupOn } from './plan-pupils.queries';

/**
 * What the results since the deciding moment say: of who was placed and is still in the group. Null before anybody took that test.
 */
export async function evaluationNow(tx: Tx, row: PlanRow, today: string): Promise<PlanEvaluation | null> {
  const day = dayOfPlan(row, today);
  const placed = await tx.groupPlanPupil.findMany({
    where: { planId: row.id, pupil: { enrolments: { some: inGroupOn(row.groupId, day) } } },
    select: { pupilId: true, needGroup: true, z: true },
    orderBy: { pupilId: 'asc' },
  });
  const domain = row.domain as Domain;
  const from = decidedFrom(halfOf(row));
  if (placed.length === 0 || from > day) return null;
  const tests = await testsOf(tx, { pupilIds: placed.map(({ pupilId }) => pupilId), domain, from, until: day });
  const newest = new Map([...tests].reverse().map((test) => [test.pupilId, test]));
  const results = placed.map(({ pupilId, needGroup, z }): PupilResult => {
    const test = newest.get(pupilId);
    const [measured, level] = test ? [placeOf(test, domain), levelOf(test, domain)] : [null, null];
    return { id: pupilId, needGroup: needGroup as NeedGroup, start: z, measured, level };
  });
  return evaluatePlan(results, goalOf(row));
}
