import { Injectable } from '@nestjs/common';
import { goalPolicy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { GoalExplanation } from '#contract/goals';
import { goalRefusal } from '#domain/goals/goal-state';
import { findOrFail } from './find-goal';
import { courseOf } from './goal.mapper';
import { type GoalDetailRow, saveExplanation } from './goals.queries';

type Known = { id: string; version: () => number };

/** The words around a goal, saved while somebody types: apart from what was fixed, until it is closed. */
@Injectable()
export class GoalWordsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  get(user: User, id: string): Promise<GoalExplanation> {
    return this.database.forBoard(user.boardId, async (tx) => toExplanation(await findOrFail(tx, user, id)));
  }

  save(user: User, { id, version }: Known, text: string): Promise<GoalExplanation> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!goalPolicy.edit(user, row)) throw forbidden('permission.missing');
      const refusal = goalRefusal('explain', courseOf(row, { user, figure: null }));
      if (refusal) throw conflict(refusal);
      if (!(await saveExplanation(tx, { id, version: known }, { text, at: this.clock.now() }))) throw stale();
      await this.audit.record(tx, { boardId, actorId, action: 'goal.explain', subject: 'goal', subjectId: id });
      return toExplanation(await findOrFail(tx, user, id));
    });
  }
}

const toExplanation = ({ explanation, explanationVersion, updatedAt }: GoalDetailRow): GoalExplanation => ({
  text: explanation,
  version: explanationVersion,
  savedAt: updatedAt.toISOString(),
});
