import { goalPolicy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { conflict, type FieldProblem } from '#backend/platform/errors';
import type { ErrorCode } from '#contract/errors';
import type { GoalCreate } from '#contract/goals';
import { resultsYearOf } from '#domain/calendar/school-year';
import { leftAlone, missedAim, signalProblem } from '#domain/goals/ambition';
import type { GoalMeasure } from '#domain/goals/measures';
import { columnsOf } from './goal-figures.queries';
import { indicatorOf, linesIn, linesOf, toLine } from './goal-lines';
import { type AimAbove, aimsAbove, interimsBefore, openGoals } from './goal-ties.queries';
import type { GoalRow } from './goals.queries';

export type Tied = Pick<
  GoalCreate,
  'schoolId' | 'parentId' | 'measure' | 'domain' | 'goal' | 'schoolYear' | 'isInterim'
> & {
  /** Null: not kept yet. */
  id: string | null;
};
export type TieProblem = FieldProblem & { code: ErrorCode };

/** Why a goal cannot stand beside the goals it hangs together with, as it is written; null when it can. */
export async function tieProblem(tx: Tx, user: User, goal: Tied): Promise<TieProblem | null> {
  const aims = goal.parentId === null ? [] : await aimsAbove(tx, [goal.parentId]);
  return (
    parentProblem(user, goal, aims) ??
    missProblem(user, goal, aims) ??
    (await floorProblem(tx, goal, { isToBeSet: false }))
  );
}

/** The same when it is to be set: aims may have been raised and goals taken back since it was written. */
export async function settingProblem(tx: Tx, user: User, goal: Tied): Promise<TieProblem | null> {
  const aims = goal.parentId === null ? [] : await aimsAbove(tx, [goal.parentId]);
  return missProblem(user, goal, aims) ?? (await floorProblem(tx, goal, { isToBeSet: true }));
}

/** A goal that is set cannot go back to draft as long as an interim goal has nothing else behind it. */
export async function assertNothingLeans(tx: Tx, row: GoalRow): Promise<void> {
  const { id, schoolId, domain, goal, schoolYear } = row;
  const indicator = indicatorOf(row.measure as GoalMeasure);
  if (schoolId === null || domain !== null || indicator === null) return;
  const of = { schoolId, measure: row.measure };
  const interims = await interimsBefore(tx, { ...of, schoolYear });
  if (interims.length === 0) return;
  const columns = await columnsOf(tx, schoolId, indicator);
  const lined = interims.map((one) => ({ ...one, signal: linesIn(columns, resultsYearOf(one.schoolYear)).signal }));
  const others = (await openGoals(tx, { ...of, not: id })).filter(({ isSet }) => isSet);
  const problems = leftAlone(lined, { goal, schoolYear }, others).map(({ title }) => ({
    path: 'state',
    code: 'goal.interimLeansOnIt',
    message: `The interim goal “${title}” has no other goal behind it.`,
  }));
  if (problems.length > 0) throw conflict('goal.interimLeansOnIt', undefined, problems);
}

/** Aims that somebody may not see ask nothing of them: those of the board that are not set. */
export const readableAims = (user: User, aims: readonly AimAbove[]) => aims.filter((aim) => goalPolicy.read(user, aim));

function parentProblem(user: User, goal: Tied, aims: readonly AimAbove[]): TieProblem | null {
  if (goal.parentId === null) return null;
  const code = 'goal.aimsInCircle';
  if (aims.some((aim) => aim.id === goal.id))
    return { path: 'parentId', code, message: 'That aim hangs under this goal itself.' };
  const aim = aims.find(({ id }) => id === goal.parentId);
  const fits =
    aim &&
    goal.schoolId !== null &&
    goalPolicy.read(user, aim) &&
    (aim.schoolId === null || aim.schoolId === goal.schoolId) &&
    aim.measure === goal.measure;
  if (fits) return null;
  const message = 'An aim of the board or the own school, with the same measure.';
  return { path: 'parentId', code: 'goal.unknownReference', message };
}

function missProblem(user: User, goal: Tied, aims: readonly AimAbove[]): TieProblem | null {
  const missed = missedAim(goal, readableAims(user, aims));
  if (!missed) return null;
  return { path: 'goal', code: 'goal.belowAim', message: `The aim “${missed.title}” is ${missed.goal}.` };
}

async function floorProblem(tx: Tx, goal: Tied, { isToBeSet }: { isToBeSet: boolean }): Promise<TieProblem | null> {
  const { schoolId, measure } = goal;
  if (schoolId === null) return null;
  const lines = await linesOf(tx, schoolId, toLine(goal));
  if (lines.signal === null) return null;
  const others = await openGoals(tx, { schoolId, measure, not: goal.id });
  const code = signalProblem({ ...goal, ...lines, others, isToBeSet });
  return code && { path: 'goal', code, message: `The signaleringswaarde is ${lines.signal}.` };
}
