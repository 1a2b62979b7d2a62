import { Injectable } from '@nestjs/common';
import { goalPolicy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import { GoalClosed, type GoalClose, type GoalCommentCreate, type GoalDetail, type GoalFigure } from '#contract/goals';
import { goalRefusal, type GoalStep } from '#domain/goals/goal-state';
import { figuresOf, type Measured, toFigure } from './goal-figures';
import { findOrFail, readGoal } from './find-goal';
import { assertNothingLeans, settingProblem, type Tied } from './goal-ties';
import { lockGoals } from './goal-ties.queries';
import { courseOf } from './goal.mapper';
import { type GoalDetailRow, saveGoal } from './goals.queries';

type Known = { id: string; version: () => number };
/** `figure`: only where the step depends on what was measured. */
type Found = { row: GoalDetailRow; figure: GoalFigure | null };

/** What becomes of a goal: set, stood behind, spoken about, closed. */
@Injectable()
export class GoalStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** From here on what decides is fixed. */
  set(user: User, known: Known): Promise<GoalDetail> {
    return this.move(user, known, { step: 'set', state: 'set' });
  }

  /** Back to draft, as long as nothing is decided; who stood behind it is asked again. */
  reopen(user: User, known: Known): Promise<GoalDetail> {
    return this.move(user, known, { step: 'reopen', state: 'draft' });
  }

  underwrite(user: User, id: string, stands: boolean): Promise<GoalDetail> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      if (!goalPolicy.underwrite(user, row)) throw forbidden('goal.notOfTeam');
      assertStep('underwrite', user, { row, figure: null });
      const one = { boardId, goalId: id, staffId };
      if (stands)
        await tx.goalUnderwriting.createMany({ data: { ...one, at: this.clock.now() }, skipDuplicates: true });
      else await tx.goalUnderwriting.deleteMany({ where: one });
      await this.record(tx, user, id, stands ? 'underwrite' : 'withdraw');
      return readGoal(tx, user, id);
    });
  }

  comment(user: User, id: string, { text, answerTo }: GoalCommentCreate): Promise<GoalDetail> {
    const { boardId, staffId: writerId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      if (!goalPolicy.comment(user, row)) throw forbidden('permission.missing');
      if (answerTo !== null && !row.comments.some((one) => one.id === answerTo)) throw notFound('goal.notFound');
      await tx.goalComment.create({
        data: { boardId, goalId: id, writerId, answerTo, text, createdAt: this.clock.now() },
      });
      await this.record(tx, user, id, 'comment');
      return readGoal(tx, user, id);
    });
  }

  /** A person says what it is; what Koers proposed and the figures of that moment are kept beside it. Once. */
  close(user: User, id: string, { verdict, reason }: GoalClose): Promise<GoalClosed> {
    const { boardId, staffId: closedBy } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      if (!goalPolicy.edit(user, row)) throw forbidden('permission.missing');
      const figure = await figureNow(tx, row);
      assertStep('close', user, { row, figure });
      const closing = { boardId, goalId: id, proposal: figure.proposal, verdict, reason, figures: figure, closedBy };
      const at = this.clock.now();
      const { count } = await tx.goalClosing.createMany({ data: { ...closing, closedAt: at }, skipDuplicates: true });
      if (count === 0) throw conflict('goal.alreadyClosed');
      await saveGoal(tx, { id, version: row.version }, { state: 'closed', updatedAt: at });
      await this.record(tx, user, id, 'close');
      return GoalClosed.parse({ proposal: figure.proposal, figure, goal: await readGoal(tx, user, id) });
    });
  }

  private move(user: User, { id, version }: Known, to: { step: GoalStep; state: string }): Promise<GoalDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!goalPolicy.edit(user, row)) throw forbidden('permission.missing');
      assertStep(to.step, user, { row, figure: to.step === 'reopen' ? await figureNow(tx, row) : null });
      await assertTies(tx, user, row, to.step);
      if (!(await saveGoal(tx, { id, version: known }, { state: to.state, updatedAt: this.clock.now() })))
        throw stale();
      await tx.goalUnderwriting.deleteMany({ where: { goalId: id } });
      await this.record(tx, user, id, to.step);
      return readGoal(tx, user, id);
    });
  }

  private record(tx: Tx, { boardId, staffId: actorId }: User, subjectId: string, verb: string): Promise<void> {
    return this.audit.record(tx, { boardId, actorId, action: `goal.${verb}`, subject: 'goal', subjectId });
  }
}

async function figureNow(tx: Tx, row: GoalDetailRow): Promise<GoalFigure> {
  const [found] = await figuresOf(tx, [row as Measured]);
  if (!found) throw new Error('A goal was asked for its figure and got none');
  return toFigure(found, row);
}

function assertStep(step: GoalStep, user: User, { row, figure }: Found): void {
  const refusal = goalRefusal(step, courseOf(row, { user, figure }));
  if (refusal) throw conflict(refusal);
}

/** What else hangs on it, one step of a school at a time. */
async function assertTies(tx: Tx, user: User, row: GoalDetailRow, step: GoalStep): Promise<void> {
  if (row.schoolId !== null) await lockGoals(tx, row.schoolId);
  if (step === 'reopen') return assertNothingLeans(tx, row);
  const tie = await settingProblem(tx, user, row as Tied);
  if (tie) throw conflict(tie.code, tie.message, [tie]);
}
