import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { pupilLabel } from '#backend/organisation/names';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { GroupPlanDetail, type PlanComment, type PlanPupil } from '#contract/group-plans';
import type { PlanEvaluated } from '#contract/plan-figures';
import { decidedFrom, decidingMoment } from '#domain/group-plans/half-year';
import type { PlanEvaluation } from '#domain/group-plans/plan-evaluation';
import type { PlanRow } from './group-plans.queries';
import { planBefore } from './plan-before';
import { commentsOf, type CommentRow } from './plan-comments.queries';
import { evaluationNow } from './plan-evaluating';
import { dayOfPlan, factsOf, goalOf, halfOf, nameIn, type Names, toGroupPlan, toSections } from './plan.mapper';
import { placedIn, type PlacedRow, pupilsInGroup } from './plan-pupils.queries';
import { type PlanRead, writersOf } from './plan-reading';

/** The whole plan as one person may see it. */
export async function viewOf(tx: Tx, user: User, { row, counts }: PlanRead): Promise<GroupPlanDetail> {
  const comments = await commentsOf(tx, row.id);
  const names = await namesOfStaff(tx, [...writersOf([row]), ...comments.map(({ writerId }) => writerId)]);
  const placed = await placedIn(tx, user, row.id);
  const inGroup = new Set(await pupilsInGroup(tx, row.groupId, dayOfPlan(row, user.today)));
  const { before, needGroupOf } = await planBefore(tx, row, [...inGroup, ...placed.map(({ pupilId }) => pupilId)]);
  const facts = factsOf(row);
  const half = halfOf(row);
  return GroupPlanDetail.parse({
    ...toGroupPlan(user, row, { counts, names }),
    goal: goalOf(row),
    decides: { moment: decidingMoment(half.half), from: decidedFrom(half) },
    facts: facts.said,
    factsUntil: facts.until,
    methodTests: facts.methodTests,
    sections: toSections(user, row, { pupils: counts.pupils, names }),
    outcomes: row.outcomes,
    pupils: placed.map((one) => toPupil(one, { inGroup, groupId: row.groupId, before: needGroupOf })),
    pupilsVersion: row.sections.find(({ key }) => key === 'pupils')?.version ?? 1,
    movedOn: counts.placed - placed.length,
    unplaced: counts.unplaced,
    comments: comments.map((comment) => toComment(user, comment, names)),
    before,
    parallels: await parallelsOf(tx, row),
    evaluation: await evaluationOf(tx, user, row, placed),
  });
}

type Around = { inGroup: ReadonlySet<string>; groupId: string; before: ReadonlyMap<string, string> };

function toPupil({ pupil, pupilId, ...row }: PlacedRow, { inGroup, before }: Around): PlanPupil {
  const left = inGroup.has(pupilId) ? null : { groupName: pupil.enrolments[0]?.group?.name ?? null };
  return {
    id: pupilId,
    label: pupilLabel(pupil.identity),
    ...row,
    before: before.get(pupilId) ?? null,
    left,
  } as PlanPupil;
}

export const toComment = (user: User, { writerId, ...row }: CommentRow, names: Names): PlanComment =>
  ({
    ...row,
    writer: nameIn(names, writerId),
    mine: writerId === user.staffId,
    createdAt: row.createdAt.toISOString(),
    doneAt: row.doneAt?.toISOString() ?? null,
  }) as PlanComment;

/** Groups beside this one, of a year group they share. */
async function parallelsOf(tx: Tx, row: PlanRow) {
  const plans = await tx.groupPlan.findMany({
    where: {
      schoolId: row.schoolId,
      domain: row.domain,
      schoolYear: row.schoolYear,
      half: row.half,
      id: { not: row.id },
      group: { yearGroups: { hasSome: row.group.yearGroups } },
    },
    select: { id: true, group: { select: { name: true } } },
    orderBy: { group: { name: 'asc' } },
  });
  return plans.map(({ id, group }) => ({ id, groupName: group.name }));
}

/** As it was kept when the plan was closed, else as the results say now; of pupils whom this person may read. */
async function evaluationOf(
  tx: Tx,
  user: User,
  row: PlanRow,
  placed: readonly PlacedRow[],
): Promise<PlanEvaluated | null> {
  const final = row.state === 'evaluated';
  const made = final ? (row.evaluation as PlanEvaluation | null) : await evaluationNow(tx, row, user.today);
  if (!made) return null;
  const labels = new Map(placed.map(({ pupilId, pupil }) => [pupilId, pupilLabel(pupil.identity)]));
  const pupils = made.pupils.flatMap((one) => {
    const label = labels.get(one.id);
    return label === undefined ? [] : [{ ...one, label }];
  });
  return { ...made, final, pupils };
}
