import { Injectable } from '@nestjs/common';
import { reviewTaskPolicy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { Clock } from '#backend/platform/clock';
import { forbidden } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { TaskComment, type TaskCommentCreate, type TaskCommentList } from '#contract/review-tasks';
import { findTaskOrFail } from './find-task';
import { addTaskComment, type CommentRow, countTaskComments, listTaskComments } from './task-comments.queries';

/** What is said about a task. */
@Injectable()
export class TaskTalkService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  comments(user: User, id: string, query: TaskCommentList): Promise<Page<TaskComment>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findTaskOrFail(tx, user, id);
      return toPage(listTaskComments(tx, id, query), () => countTaskComments(tx, id), toComment);
    });
  }

  /** Also when it is done: what came of it belongs with it. */
  comment(user: User, id: string, { text }: TaskCommentCreate): Promise<TaskComment> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findTaskOrFail(tx, user, id);
      if (!reviewTaskPolicy.comment(user, row)) throw forbidden('permission.missing');
      const said = { boardId, taskId: id, writerId: staffId, text, createdAt: this.clock.now() };
      const made = await addTaskComment(tx, said);
      const fact = { action: 'reviewTask.comment', subject: 'reviewTask', subjectId: id };
      await this.audit.record(tx, { boardId, actorId: staffId, ...fact });
      return toComment(made);
    });
  }
}

const toComment = ({ writer, createdAt, ...row }: CommentRow): TaskComment =>
  TaskComment.parse({ ...row, writerName: writer && fullName(writer), createdAt: createdAt.toISOString() });
