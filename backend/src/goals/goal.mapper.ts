import { goalPolicy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import type { Goal, GoalDetail, GoalFigure } from '#contract/goals';
import { endOf } from '#domain/calendar/school-year';
import { missedAim } from '#domain/goals/ambition';
import type { Proposal } from '#domain/goals/closing';
import { goalRefusal, type GoalStep } from '#domain/goals/goal-state';
import { deciderOf } from '#domain/goals/measures';
import { readableAims } from './goal-ties';
import type { AimAbove } from './goal-ties.queries';
import type { GoalDetailRow, GoalRow } from './goals.queries';

export type Seen = { user: User; figure: GoalFigure | null };
/** `aims`: all above it. */
type Placed = Seen & { aims: readonly AimAbove[] };

/** What the rules ask of a goal. */
export const courseOf = ({ state, schoolYear }: Pick<GoalRow, 'state' | 'schoolYear'>, { user, figure }: Seen) => ({
  state: state as Goal['state'],
  decided: figure?.n ?? 0,
  isOver: endOf(schoolYear) < user.today,
});

function mayOf(row: GoalRow, seen: Seen): Goal['may'] {
  const { user } = seen;
  const course = courseOf(row, seen);
  const can = (step: GoalStep) => goalRefusal(step, course) === null;
  const edits = goalPolicy.edit(user, row);
  return {
    edit: edits && can('edit'),
    remove: edits && can('remove'),
    set: edits && can('set'),
    reopen: edits && can('reopen'),
    underwrite: goalPolicy.underwrite(user, row) && can('underwrite'),
    comment: goalPolicy.comment(user, row),
    close: edits && can('close'),
    explain: edits && can('explain'),
  };
}

export function toGoal(row: GoalRow, seen: Placed): Goal {
  const { school, group, instrument, closing, _count, createdAt, updatedAt, ...rest } = row;
  return {
    ...(rest as Omit<Goal, 'kind'>),
    kind: deciderOf(row.measure as Goal['measure']) === 'visits' ? 'behaviour' : 'result',
    schoolName: school?.name ?? null,
    groupName: group?.name ?? null,
    instrumentName: instrument?.name ?? null,
    belowAim: row.state === 'closed' ? null : toAim(missedAim(row, readableAims(seen.user, seen.aims))),
    figure: seen.figure,
    closing: closing && {
      proposal: closing.proposal as Proposal,
      verdict: closing.verdict as Proposal,
      reason: closing.reason,
      closedAt: closing.closedAt.toISOString(),
      closedByName: closing.closer && fullName(closing.closer),
    },
    counts: { underwritten: _count.underwritten, comments: _count.comments },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: mayOf(row, seen),
  };
}

const toAim = (aim: Pick<AimAbove, 'id' | 'title' | 'goal' | 'schoolYear'> | null): GoalDetail['aim'] =>
  aim && { id: aim.id, title: aim.title, goal: aim.goal, schoolYear: aim.schoolYear };

export type Colleague = { staffId: string; staff: { firstName: string; lastName: string } };

export function toGoalDetail(
  row: GoalDetailRow,
  seen: Placed & { team: readonly Colleague[]; signal: number | null },
): GoalDetail {
  const { parent, underwritten, comments, explanation, explanationVersion, ...rest } = row;
  const since = new Map(underwritten.map(({ staffId, at }) => [staffId, at.toISOString()]));
  return {
    ...toGoal(rest, seen),
    explanation,
    explanationVersion,
    aim: parent && goalPolicy.read(seen.user, parent) ? toAim(parent) : null,
    signal: seen.signal,
    comments: comments.map(({ writer, createdAt, ...comment }) => ({
      ...comment,
      writerName: writer && fullName(writer),
      createdAt: createdAt.toISOString(),
    })),
    teamSize: seen.team.length,
    team: (goalPolicy.underwrite(seen.user, row) ? seen.team : []).map(({ staffId, staff }) => ({
      id: staffId,
      name: fullName(staff),
      underwrittenAt: since.get(staffId) ?? null,
    })),
    hasUnderwritten: since.has(seen.user.staffId),
  };
}
