import { Controller, Get, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { TaskComment, TaskCommentCreate, TaskCommentList } from '#contract/review-tasks';
import { TaskTalkService } from './task-talk.service';

@Controller('review-tasks')
export class TaskTalkController {
  constructor(private readonly service: TaskTalkService) {}

  @Get(':id/comments')
  @Allows('reviewTask.read')
  @Answers(pageOf(TaskComment))
  comments(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(TaskCommentList) query: TaskCommentList,
  ): Promise<Page<TaskComment>> {
    return this.service.comments(user, id, query);
  }

  @Post(':id/comments')
  @Allows('reviewTask.edit')
  @Answers(TaskComment)
  comment(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(TaskCommentCreate) said: TaskCommentCreate,
  ): Promise<TaskComment> {
    return this.service.comment(user, id, said);
  }
}
