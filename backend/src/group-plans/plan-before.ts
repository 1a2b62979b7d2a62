import type { Tx } from '#backend/database/database';
import type { PlanBefore } from '#contract/group-plans';
import { type AgreementOutcome, agreementsWith } from '#domain/group-plans/agreements';
import { halfYearBefore } from '#domain/group-plans/half-year';
import { needGroups } from '#domain/group-plans/need-groups';
import type { PlanState } from '#domain/group-plans/plan-state';
import { withoutNames } from '#domain/group-plans/without-names';
import { mostCommon } from '#domain/statistics/most-common';
import type { PlanRow } from './group-plans.queries';
import { goalOf, halfOf } from './plan.mapper';
import { placedBefore } from './plan-pupils.queries';

const approaches = ['approachIntensive', 'approachBasic', 'approachAdvanced'];

type Found = { before: PlanBefore | null; needGroupOf: ReadonlyMap<string, string> };

/**
 * The plan before: of the half year before, in the same domain, the one most of these pupils were in. Lines that name a
 * pupil who is not in this plan stay behind.
 */
export async function planBefore(tx: Tx, row: PlanRow, pupilIds: readonly string[]): Promise<Found> {
  const placed = await placedBefore(tx, pupilIds, { domain: row.domain, half: halfYearBefore(halfOf(row)) });
  const needGroupOf = new Map(placed.map(({ pupilId, needGroup }) => [pupilId, needGroup]));
  const id = mostCommon(placed.map(({ planId }) => planId));
  const plan = id === null ? null : await findBefore(tx, id);
  return { before: plan && toBefore(plan, pupilIds), needGroupOf };
}

const findBefore = (tx: Tx, id: string) =>
  tx.groupPlan.findFirst({
    where: { id },
    select: {
      id: true,
      schoolYear: true,
      half: true,
      state: true,
      goalLevel: true,
      goalPupils: true,
      outcomes: true,
      sections: { select: { key: true, text: true, versions: { select: { writerId: true }, distinct: ['writerId'] } } },
      pupils: {
        select: { pupilId: true, needGroup: true, pupil: { select: { identity: { select: { firstName: true } } } } },
      },
      readers: { select: { staffId: true } },
    },
  });
type Before = NonNullable<Awaited<ReturnType<typeof findBefore>>>;

function toBefore(plan: Before, pupilIds: readonly string[]): PlanBefore {
  const elsewhere = plan.pupils.filter(({ pupilId }) => !pupilIds.includes(pupilId));
  const names = elsewhere.flatMap(({ pupil }) => pupil.identity?.firstName ?? []);
  const textOf = (key: string) => withoutNames(plan.sections.find((one) => one.key === key)?.text ?? '', names).text;
  const writers = new Set(plan.sections.flatMap(({ versions }) => versions.map(({ writerId }) => writerId)));
  const counts = needGroups.map((group) => [group, plan.pupils.filter(({ needGroup }) => needGroup === group).length]);
  return {
    id: plan.id,
    ...halfOf(plan),
    state: plan.state as PlanState,
    readers: plan.readers.filter(({ staffId }) => !writers.has(staffId)).length,
    counts: Object.fromEntries(counts) as PlanBefore['counts'],
    agreements: agreementsWith(textOf('agreements'), plan.outcomes as Record<string, AgreementOutcome>),
    approach: Object.fromEntries(approaches.map((key) => [key, textOf(key)])),
    evaluation: textOf('evaluation'),
    goal: goalOf(plan),
  };
}
