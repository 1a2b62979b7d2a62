import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDate, toDay } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { ReviewTask, TaskDelegate, TaskPostpone, TaskRemind } from '#contract/review-tasks';
import { assertDay, assertLater } from './assert-day';
import { assertPeople } from './assert-person';
import { findTaskOrFail, readTask } from './find-task';
import { openNext, takeNextBack } from './next-task';
import { handedTo, postponedTo } from './task-changes';
import { finishRefusal, reopenRefusal } from './task-refusals';
import { type ReviewTaskRow, type SavedTask, saveReviewTask } from './review-tasks.queries';
import { workSeenBy } from './work-seen';

type Known = { id: string; version: () => number };
type Verb = 'finish' | 'reopen' | 'delegate' | 'postpone' | 'remind' | 'withdraw';
type Work = (tx: Tx, row: ReviewTaskRow) => Promise<SavedTask>;

/** What becomes of a task: each step once, based on the version that was on the screen. */
@Injectable()
export class TaskStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  finish(user: User, known: Known): Promise<ReviewTask> {
    const at = this.clock.now();
    return this.step(user, known, 'finish', async (tx, row) => {
      const seenOf = await workSeenBy(tx, [row]);
      const refusal = finishRefusal(row, seenOf(row.id));
      if (refusal) throw conflict(refusal);
      if (reviewTaskPolicy.finish(user, row)) await openNext(tx, [row], { ...user, at });
      return { doneAt: at, doneById: user.staffId };
    });
  }

  reopen(user: User, known: Known): Promise<ReviewTask> {
    return this.step(user, known, 'reopen', async (tx, row) => {
      const refusal = reopenRefusal(row);
      if (refusal) throw conflict(refusal);
      if (reviewTaskPolicy.reopen(user, row)) await takeNextBack(tx, row.id);
      return { doneAt: null, doneById: null, cancelledAt: null };
    });
  }

  delegate(user: User, known: Known, { ownerId }: TaskDelegate): Promise<ReviewTask> {
    return this.step(user, known, 'delegate', async (tx, row) => {
      assertOpen(row);
      await assertPeople(tx, user, { schoolId: row.schoolId, ownerId });
      return handedTo(tx, user, { rows: [row], ownerId });
    });
  }

  postpone(user: User, known: Known, { dueOn, reason }: TaskPostpone): Promise<ReviewTask> {
    return this.step(user, known, 'postpone', (_tx, row) => {
      assertOpen(row);
      assertLater(dueOn, { dueOn: toDay(row.dueOn), today: user.today });
      return Promise.resolve(postponedTo(row, { dueOn, reason }));
    });
  }

  remind(user: User, known: Known, { remindOn }: TaskRemind): Promise<ReviewTask> {
    return this.step(user, known, 'remind', (_tx, row) => {
      assertOpen(row);
      if (remindOn) assertDay('remindOn', remindOn, user.today);
      return Promise.resolve({ remindOn: remindOn && toDate(remindOn) });
    });
  }

  withdraw(user: User, known: Known): Promise<ReviewTask> {
    const at = this.clock.now();
    return this.step(user, known, 'withdraw', (_tx, row) => {
      assertOpen(row);
      return Promise.resolve({ doneAt: at, doneById: user.staffId, cancelledAt: at });
    });
  }

  private step(user: User, { id, version }: Known, verb: Verb, work: Work): Promise<ReviewTask> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findTaskOrFail(tx, user, id);
      const saved = await work(tx, row);
      if (!reviewTaskPolicy[verb](user, row)) throw forbidden('permission.missing');
      if (!(await saveReviewTask(tx, { id, version: version() }, saved))) throw stale();
      const fact = { action: `reviewTask.${verb}`, subject: 'reviewTask', subjectId: id };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return readTask(tx, user, id);
    });
  }
}

function assertOpen({ doneAt }: ReviewTaskRow): void {
  if (doneAt) throw conflict('reviewTask.alreadyDone');
}
