import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy, reviewTasksReadableBy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { calendarsOf, noCalendar } from '#backend/organisation/school-calendars.queries';
import { fullName } from '#backend/organisation/names';
import { Clock, toDay } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { ReviewTask, type ReviewTaskList } from '#contract/review-tasks';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import type { Day } from '#domain/calendar/day';
import { taskStatus } from '#domain/review-tasks/task-status';
import {
  countReviewTasks,
  findReviewTask,
  type Known,
  knownOf,
  listReviewTasks,
  markDone,
  type ReviewTaskRow,
  whereReviewTask,
} from './review-tasks.queries';

type Change = { id: string; version: () => number };

@Injectable()
export class ReviewTasksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ReviewTaskList): Promise<Page<ReviewTask>> {
    const asker = { staffId: user.staffId, today: this.clock.today() };
    const where = { AND: [reviewTasksReadableBy(user), whereReviewTask(query, asker)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const data = await this.toTasks(tx, user, await listReviewTasks(tx, where, query));
      return { data, total: await countReviewTasks(tx, where) };
    });
  }

  get(user: User, id: string): Promise<ReviewTask> {
    return this.database.forBoard(user.boardId, (tx) => this.read(tx, user, id));
  }

  finish(user: User, change: Change): Promise<ReviewTask> {
    return this.change(user, change, 'finish');
  }

  reopen(user: User, change: Change): Promise<ReviewTask> {
    return this.change(user, change, 'reopen');
  }

  private change(user: User, { id, version }: Change, verb: 'finish' | 'reopen'): Promise<ReviewTask> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findReviewTask(tx, { AND: [reviewTasksReadableBy(user), { id }] });
      if (!row) throw notFound('reviewTask.notFound');
      const isDone = row.doneAt !== null;
      if (isDone === (verb === 'finish')) throw conflict(isDone ? 'reviewTask.alreadyDone' : 'reviewTask.notDone');
      if (!reviewTaskPolicy[verb](user, row)) throw forbidden('permission.missing');
      const done = verb === 'finish' ? { at: this.clock.now(), by: user.staffId } : { at: null, by: null };
      if (!(await markDone(tx, { id, version: version() }, done))) throw stale();
      const fact = { action: `reviewTask.${verb}`, subject: 'reviewTask', subjectId: id };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return this.read(tx, user, id);
    });
  }

  private async read(tx: Tx, user: User, id: string): Promise<ReviewTask> {
    const row = await findReviewTask(tx, { AND: [reviewTasksReadableBy(user), { id }] });
    const [task] = row ? await this.toTasks(tx, user, [row]) : [];
    if (!task) throw notFound('reviewTask.notFound');
    return task;
  }

  private async toTasks(tx: Tx, user: User, rows: readonly ReviewTaskRow[]): Promise<ReviewTask[]> {
    const schoolIds = rows.map(({ schoolId }) => schoolId);
    const calendars = await calendarsOf(tx, schoolIds);
    const known = new Map(
      (
        await knownOf(
          tx,
          rows.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    );
    const today = this.clock.today();
    return rows.map((row) =>
      toReviewTask(user, row, {
        known: known.get(row.id),
        calendar: calendars.get(row.schoolId) ?? noCalendar,
        today,
      }),
    );
  }
}

type Beside = { known: Known | undefined; calendar: SchoolCalendar; today: Day };

function toReviewTask(user: User, row: ReviewTaskRow, { known, calendar, today }: Beside): ReviewTask {
  const { school, group, owner, runId, openedAt, dueOn, doneAt, ...rest } = row;
  return ReviewTask.parse({
    ...rest,
    schoolName: school.name,
    groupName: group?.name ?? null,
    ownerName: owner && fullName(owner),
    forecastId: runId,
    openedAt: openedAt.toISOString(),
    dueOn: toDay(dueOn),
    doneAt: doneAt?.toISOString() ?? null,
    status: taskStatus({ dueOn: toDay(dueOn), isDone: doneAt !== null }, today, calendar),
    known: { withResults: known?.withResults ?? 0, enrolled: known?.enrolled ?? 0 },
    may: { finish: reviewTaskPolicy.finish(user, row), reopen: reviewTaskPolicy.reopen(user, row) },
  });
}
