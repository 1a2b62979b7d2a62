import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { conflict, forbidden, refuse, stale } from '#backend/platform/errors';
import type { ReviewTask, ReviewTaskChange } from '#contract/review-tasks';
import { assertDay } from './assert-day';
import { assertPeople } from './assert-person';
import { findTaskOrFail, readTask } from './find-task';
import { type ReviewTaskRow, type SavedTask, saveReviewTask } from './review-tasks.queries';
import { handedTo } from './task-changes';

type Known = { id: string; version: () => number };

/** The words, day, pace and people of a task. */
@Injectable()
export class TaskEditingService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  change(user: User, { id, version }: Known, change: ReviewTaskChange): Promise<ReviewTask> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findTaskOrFail(tx, user, id);
      const known = version();
      if (row.doneAt) throw conflict('reviewTask.alreadyDone');
      assertMay(user, row, change);
      assertOwn(row, change);
      if (change.dueOn && change.dueOn !== toDay(row.dueOn)) assertDay('dueOn', change.dueOn, user.today);
      if (change.remindOn) assertDay('remindOn', change.remindOn, user.today);
      const { ownerId, helperId } = change;
      await assertPeople(tx, user, { schoolId: row.schoolId, ownerId, helperId });
      if (!(await saveReviewTask(tx, { id, version: known }, await toSave(tx, user, { row, change })))) throw stale();
      const fields = Object.keys(change);
      const fact = { action: 'reviewTask.edit', subject: 'reviewTask', subjectId: id, fields };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return readTask(tx, user, id);
    });
  }
}

/** An owner is given by who may delegate, a reminder is the owner's own. */
function assertMay(user: User, row: ReviewTaskRow, { ownerId, remindOn }: ReviewTaskChange): void {
  const allowed =
    reviewTaskPolicy.edit(user, row) &&
    (ownerId === undefined || ownerId === row.ownerId || reviewTaskPolicy.delegate(user, row)) &&
    (remindOn === undefined || reviewTaskPolicy.remind(user, row));
  if (!allowed) throw forbidden('permission.missing');
}

/** What Koers opened or people agreed keeps its words; another day for it is a postponement, with a reason. */
function assertOwn({ kind, watches }: ReviewTaskRow, change: ReviewTaskChange): void {
  const own = (['title', 'dueOn', 'recurrence'] as const).filter((name) => change[name] !== undefined);
  const field = (code: 'reviewTask.notOwn' | 'reviewTask.watchIsOnce') => (path: string) => ({
    path,
    code,
    message: 'Only of an own task.',
  });
  if (kind !== 'own' && own.length > 0)
    throw refuse('reviewTask.notOwn', undefined, own.map(field('reviewTask.notOwn')));
  if (watches && change.recurrence) {
    throw refuse('reviewTask.watchIsOnce', undefined, [field('reviewTask.watchIsOnce')('recurrence')]);
  }
}

type Changed = { row: ReviewTaskRow; change: ReviewTaskChange };

async function toSave(tx: Tx, user: User, { row, change }: Changed): Promise<SavedTask> {
  const { title, dueOn, recurrence, ownerId, helperId, remindOn } = change;
  // The series counts from the day it was given, and anew from another day or pace.
  const from = dueOn ?? toDay(row.dueOn);
  const restarts = recurrence !== undefined || (dueOn !== undefined && row.recurrence !== null);
  const pace = recurrence === undefined ? row.recurrence : recurrence;
  return {
    ...(ownerId && ownerId !== row.ownerId && (await handedTo(tx, user, { rows: [row], ownerId }))),
    ...(title && { title }),
    ...(dueOn && { dueOn: toDate(dueOn), postponedFrom: null, postponeReason: '' }),
    ...(restarts && { recurrence: pace, recursFrom: pace === null ? null : toDate(from) }),
    ...(helperId !== undefined && { helperId }),
    ...(remindOn !== undefined && { remindOn: remindOn && toDate(remindOn) }),
  };
}
