import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy, reviewTasksReadableBy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock } from '#backend/platform/clock';
import { forbidden, refuse } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import type { ReviewTask, ReviewTaskCreate, ReviewTaskList } from '#contract/review-tasks';
import { assertPeople } from './assert-person';
import { assertDay } from './assert-day';
import { readTask } from './find-task';
import { openTask } from './open-task';
import { toReviewTasks } from './review-task.mapper';
import { countReviewTasks, listReviewTasks, whereReviewTask } from './review-tasks.queries';
import { groupAt, periodToComplete } from './watched-group.queries';
import { closeWhatIsDone } from './work-seen';

/** Tasks as they are listed and written down; what becomes of them: see TaskSteps. */
@Injectable()
export class ReviewTasksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ReviewTaskList): Promise<Page<ReviewTask>> {
    const where = { AND: [reviewTasksReadableBy(user), whereReviewTask(query, user)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const data = await toReviewTasks(tx, user, await listReviewTasks(tx, where, query));
      return { data, total: await countReviewTasks(tx, where) };
    });
  }

  get(user: User, id: string): Promise<ReviewTask> {
    return this.database.forBoard(user.boardId, (tx) => readTask(tx, user, id));
  }

  create(user: User, input: ReviewTaskCreate): Promise<ReviewTask> {
    const { boardId, staffId: createdById } = user;
    const { ownerId = createdById, ...wanted } = input;
    return this.database.forBoard(boardId, async (tx) => {
      await assertMaySetTask(tx, user, { ...wanted, ownerId });
      assertDay('dueOn', wanted.dueOn, user.today);
      if (wanted.remindOn) assertDay('remindOn', wanted.remindOn, user.today);
      await assertPeople(tx, user, { schoolId: wanted.schoolId, ownerId, helperId: wanted.helperId });
      await assertGroup(tx, user, wanted);
      const testPeriodId =
        wanted.watches === 'resultsComplete' && wanted.schoolId
          ? await periodToComplete(tx, wanted.schoolId, user.today)
          : null;
      const dedupeKey = `own:${randomUUID()}`;
      const task = { ...wanted, ownerId, boardId, createdById, testPeriodId, dedupeKey, kind: 'own' as const };
      const at = this.clock.now();
      const { id } = await openTask(tx, task, at);
      const fact = { action: 'reviewTask.create', subject: 'reviewTask', subjectId: id };
      await this.audit.record(tx, { boardId, actorId: createdById, ...fact });
      // What it waits for may be there already.
      if (wanted.watches) await closeWhatIsDone(tx, this.audit, { boardId, at }, { id });
      return readTask(tx, user, id);
    });
  }
}

type Wanted = { schoolId: string | null; ownerId: string };

/** A school out of reach is not there; asking something of somebody else is for who leads. */
async function assertMaySetTask(tx: Tx, user: User, { schoolId, ownerId }: Wanted) {
  const reach = {
    board: user.roles.some((role) => role.schoolId === null),
    schoolIds: user.roles.flatMap((role) => role.schoolId ?? []),
    groupIds: [],
    own: false,
  };
  if (schoolId) await assertSchool(tx, reach, schoolId);
  if (!reviewTaskPolicy.create(user, { schoolId })) throw forbidden('permission.missing');
  if (ownerId !== user.staffId && !reviewTaskPolicy.handOut(user, { schoolId })) throw forbidden('permission.missing');
}

type OfGroup = { groupId: string | null; schoolId: string | null };

async function assertGroup(tx: Tx, user: User, { groupId, schoolId }: OfGroup) {
  if (groupId === null || (schoolId && (await groupAt(tx, user, { groupId, schoolId })))) return;
  const field = { path: 'groupId', code: 'reviewTask.groupUnknown', message: 'A group of this school.' };
  throw refuse('reviewTask.groupUnknown', undefined, [field]);
}
