import { goalsReadableBy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { peopleAt } from '#backend/organisation/people.queries';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { GoalDetail, GoalFigure } from '#contract/goals';
import { figuresOf, type Measured, toFigure } from './goal-figures';
import { linesOf, toLine } from './goal-lines';
import { type AimAbove, aimsAbove } from './goal-ties.queries';
import { toGoalDetail } from './goal.mapper';
import { findGoal, type GoalDetailRow, type GoalRow } from './goals.queries';

/** Out of reach is not there. */
export async function findOrFail(tx: Tx, user: User, id: string): Promise<GoalDetailRow> {
  const row = await findGoal(tx, { AND: [goalsReadableBy(user), { id }] });
  if (!row) throw notFound('goal.notFound');
  return row;
}

/** Frozen of what is closed, of today of what is set; a draft has none. */
export async function figureOfEach(tx: Tx, rows: readonly GoalRow[]): Promise<Map<string, GoalFigure>> {
  const found = new Map(rows.flatMap((row) => (row.closing ? [[row.id, frozen(row.closing.figures)] as const] : [])));
  const open = rows.filter((row) => row.state === 'set');
  const figures = await figuresOf(tx, open.map((row) => row as Measured)); // prettier-ignore
  open.forEach((row, at) => {
    const figure = figures[at];
    if (figure) found.set(row.id, toFigure(figure, row));
  });
  return found;
}

/** All aims above each of them, in one query. */
export async function aimsOfEach(tx: Tx, rows: readonly GoalRow[]): Promise<(row: GoalRow) => AimAbove[]> {
  const ids = [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))];
  const aims = ids.length === 0 ? [] : await aimsAbove(tx, ids);
  return ({ parentId }) => aims.filter(({ fromId }) => fromId === parentId);
}

const frozen = (figures: unknown): GoalFigure => GoalFigure.parse(figures);

const teamRoles = ['schoolLeader', 'coach', 'teacher'];

export async function readGoal(tx: Tx, user: User, id: string): Promise<GoalDetail> {
  const row = await findOrFail(tx, user, id);
  const { schoolId } = row;
  const people = schoolId === null ? [] : await peopleAt(tx, [schoolId], user.today);
  const team = people.filter(
    ({ role, staffId }, at) =>
      teamRoles.includes(role) &&
      people.findIndex((one) => one.staffId === staffId && teamRoles.includes(one.role)) === at,
  );
  const lines = schoolId === null ? null : await linesOf(tx, schoolId, toLine(row));
  const figure = (await figureOfEach(tx, [row])).get(id) ?? null;
  const aims = (await aimsOfEach(tx, [row]))(row);
  return GoalDetail.parse(toGoalDetail(row, { user, figure, aims, team, signal: lines?.signal ?? null }));
}
