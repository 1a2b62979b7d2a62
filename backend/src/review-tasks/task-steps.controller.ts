import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { ReviewTask, TaskDelegate, TaskPostpone, TaskRemind } from '#contract/review-tasks';
import { TaskStepsService } from './task-steps.service';

@Controller('review-tasks')
export class TaskStepsController {
  constructor(private readonly service: TaskStepsService) {}

  /** By hand, where Koers cannot see it; of one that recurs the next one opens. */
  @Post(':id/finish')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  finish(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ReviewTask> {
    return this.service.finish(user, { id, version });
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  reopen(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ReviewTask> {
    return this.service.reopen(user, { id, version });
  }

  @Post(':id/delegate')
  @HttpCode(200)
  @Allows('reviewTask.handOut')
  @Answers(ReviewTask)
  delegate(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(TaskDelegate) asked: TaskDelegate,
  ): Promise<ReviewTask> {
    return this.service.delegate(user, { id, version }, asked);
  }

  @Post(':id/postpone')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  postpone(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(TaskPostpone) asked: TaskPostpone,
  ): Promise<ReviewTask> {
    return this.service.postpone(user, { id, version }, asked);
  }

  @Post(':id/remind')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  remind(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(TaskRemind) asked: TaskRemind,
  ): Promise<ReviewTask> {
    return this.service.remind(user, { id, version }, asked);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  withdraw(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ReviewTask> {
    return this.service.withdraw(user, { id, version });
  }
}
