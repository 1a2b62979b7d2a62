import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy, reviewTasksReadableBy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import type { ErrorCode } from '#contract/errors';
import type { TaskBulk, TaskBulkReport } from '#contract/review-tasks';
import { postponeProblem } from '#domain/review-tasks/task-days';
import { openNext } from './next-task';
import {
  findReviewTasks,
  lockReviewTasks,
  postponeAll,
  type ReviewTaskRow,
  saveReviewTasks,
} from './review-tasks.queries';
import { handedTo } from './task-changes';
import { countPeople, wherePerson } from './task-people.queries';
import { finishRefusal } from './task-refusals';
import { workSeenBy } from './work-seen';

type Judge = (row: ReviewTaskRow) => ErrorCode | null;

/**
 * The same step for many tasks at once. Each is judged as on its own page; those that may are done together, in one transaction,
 * and the report says of each what happened. Nothing is done twice: the rows are locked while they are judged.
 */
@Injectable()
export class TaskBulkService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  run(user: User, asked: TaskBulk): Promise<TaskBulkReport> {
    const ids = [...new Set(asked.ids)];
    return this.database.forBoard(user.boardId, async (tx) => {
      await lockReviewTasks(tx, ids);
      const rows = await findReviewTasks(tx, { AND: [reviewTasksReadableBy(user), { id: { in: ids } }] });
      const judge = await this.judgeOf(tx, user, { asked, rows });
      const codes = new Map(rows.map((row) => [row.id, judge(row)]));
      const allowed = rows.filter(({ id }) => codes.get(id) === null);
      if (allowed.length > 0) await this.doAll(tx, user, { asked, rows: allowed });
      const done = allowed.map(({ id: subjectId }) => ({ subject: 'reviewTask', subjectId }));
      await this.audit.recordEach(tx, user, `reviewTask.${asked.action}`, done);
      const results = ids.map((id) => ({ id, code: codes.get(id) === undefined ? notThere : (codes.get(id) ?? null) }));
      return { done: allowed.length, results };
    });
  }

  private async judgeOf(
    tx: Tx,
    user: User,
    { asked, rows }: { asked: TaskBulk; rows: ReviewTaskRow[] },
  ): Promise<Judge> {
    switch (asked.action) {
      case 'finish': {
        const seenOf = await workSeenBy(tx, rows);
        return (row) => finishRefusal(row, seenOf(row.id)) ?? unlessMay(reviewTaskPolicy.finish(user, row));
      }
      case 'postpone':
        return (row) =>
          whenDone(row) ??
          unlessMay(reviewTaskPolicy.postpone(user, row)) ??
          postponeProblem(asked.dueOn, { dueOn: toDay(row.dueOn), today: user.today });
      case 'delegate': {
        const known = await schoolsOf(tx, user, { ownerId: asked.ownerId, rows });
        return (row) =>
          whenDone(row) ??
          unlessMay(reviewTaskPolicy.delegate(user, row)) ??
          (known.has(row.schoolId) ? null : 'reviewTask.personUnknown');
      }
    }
  }

  private async doAll(tx: Tx, user: User, { asked, rows }: { asked: TaskBulk; rows: ReviewTaskRow[] }): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const at = this.clock.now();
    switch (asked.action) {
      case 'finish':
        await saveReviewTasks(tx, ids, { doneAt: at, doneById: user.staffId });
        return openNext(tx, rows, { ...user, at });
      case 'postpone':
        return postponeAll(tx, ids, asked);
      case 'delegate': {
        for (const schoolId of new Set(rows.map((row) => row.schoolId))) {
          const some = rows.filter((row) => row.schoolId === schoolId);
          const handed = await handedTo(tx, user, { rows: some, ownerId: asked.ownerId });
          await saveReviewTasks(
            tx,
            some.map(({ id }) => id),
            handed,
          );
        }
      }
    }
  }
}

const notThere: ErrorCode = 'reviewTask.notFound';
const whenDone = ({ doneAt }: ReviewTaskRow): ErrorCode | null => (doneAt ? 'reviewTask.alreadyDone' : null);
const unlessMay = (allowed: boolean): ErrorCode | null => (allowed ? null : 'permission.missing');

/** At which of the schools of these tasks (null: for the board) somebody can have one; a query a school, of which there are few. */
async function schoolsOf(tx: Tx, user: User, { ownerId, rows }: { ownerId: string; rows: readonly ReviewTaskRow[] }) {
  const known = new Set<string | null>();
  for (const schoolId of new Set(rows.map((row) => row.schoolId)))
    if (
      (await countPeople(tx, {
        AND: [wherePerson(schoolId === null ? null : [schoolId], user.today), { id: ownerId }],
      })) > 0
    )
      known.add(schoolId);
  return known;
}
