import { Injectable } from '@nestjs/common';
import { goalPolicy, goalsReadableBy } from '#backend/access/policies/goal.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import { Goal, type GoalChange, GoalCreate, type GoalDetail, type GoalList } from '#contract/goals';
import type { Page } from '#contract/list';
import { goalRefusal } from '#domain/goals/goal-state';
import { assertGoal } from './assert-goal';
import { aimsOfEach, figureOfEach, findOrFail, readGoal } from './find-goal';
import { idsBelow, lockGoals } from './goal-ties.queries';
import { courseOf, toGoal } from './goal.mapper';
import { countGoals, type GoalDetailRow, type GoalRow, listGoals, saveGoal, whereGoal } from './goals.queries';

type Known = { id: string; version: () => number };

/** Goals as they are written: by a school for itself, by the board for all. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: GoalList): Promise<Page<Goal>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const below = query.aimId ? [{ id: { in: await idsBelow(tx, query.aimId) } }] : [];
      const where = { AND: [goalsReadableBy(user), whereGoal(query, user), ...below] };
      const rows = await listGoals(tx, where, query);
      const figures = await figureOfEach(tx, rows);
      const aimsOf = await aimsOfEach(tx, rows);
      const toItem = (row: GoalRow) => toGoal(row, { user, figure: figures.get(row.id) ?? null, aims: aimsOf(row) });
      const data = rows.map((row) => Goal.parse(toItem(row)));
      return { data, total: await countGoals(tx, where) };
    });
  }

  get(user: User, id: string): Promise<GoalDetail> {
    return this.database.forBoard(user.boardId, (tx) => readGoal(tx, user, id));
  }

  create(user: User, input: GoalCreate): Promise<GoalDetail> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      if (input.schoolId !== null) await assertSchool(tx, reachOf(user, 'goal.read'), input.schoolId);
      if (!goalPolicy.edit(user, input)) throw forbidden('permission.missing');
      if (input.schoolId !== null) await lockGoals(tx, input.schoolId);
      await assertGoal(tx, user, { ...input, id: null });
      const at = this.clock.now();
      const { id } = await tx.goal.create({ data: { ...input, boardId, createdAt: at, updatedAt: at } });
      return this.done(tx, user, { id, verb: 'create' });
    });
  }

  /** All of a draft but its words, which are saved apart; what is set stays as it is. */
  change(user: User, { id, version }: Known, change: GoalChange): Promise<GoalDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!goalPolicy.edit(user, row)) throw forbidden('permission.missing');
      const refusal = goalRefusal('edit', courseOf(row, { user, figure: null }));
      if (refusal) throw conflict(refusal);
      const { explanation: _apart, ...saved } = GoalCreate.parse({ ...onlyKnown(row), ...change });
      if (row.schoolId !== null) await lockGoals(tx, row.schoolId);
      await assertGoal(tx, user, { ...saved, id });
      if (!(await saveGoal(tx, { id, version: known }, { ...saved, updatedAt: this.clock.now() }))) throw stale();
      return this.done(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
    });
  }

  /** Only a draft: a goal that was set is closed, not forgotten. */
  remove(user: User, { id, version }: Known): Promise<void> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!goalPolicy.edit(user, row)) throw forbidden('permission.missing');
      const refusal = goalRefusal('remove', courseOf(row, { user, figure: null }));
      if (refusal) throw conflict(refusal);
      await tx.goal.updateMany({ where: { parentId: id }, data: { parentId: null } });
      await tx.measure.updateMany({ where: { goalId: id }, data: { goalId: null, causeId: null } });
      const { count } = await tx.goal.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.audit.record(tx, { boardId, actorId, action: 'goal.remove', subject: 'goal', subjectId: id });
    });
  }

  private async done(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }): Promise<GoalDetail> {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `goal.${what.verb}`, subject: 'goal', subjectId: what.id, fields: what.fields ?? [] };
    await this.audit.record(tx, { boardId, actorId, ...fact });
    return readGoal(tx, user, what.id);
  }
}

/** What somebody typed of it: the rest belongs to Koers. */
const onlyKnown = (row: GoalDetailRow) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key in GoalCreate.shape));
