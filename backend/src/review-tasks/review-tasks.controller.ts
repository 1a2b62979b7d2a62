import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { ReviewTask, ReviewTaskList } from '#contract/review-tasks';
import { ReviewTasksService } from './review-tasks.service';

@Controller('review-tasks')
export class ReviewTasksController {
  constructor(private readonly service: ReviewTasksService) {}

  @Get()
  @Allows('reviewTask.read')
  @Answers(pageOf(ReviewTask))
  list(@CurrentUser() user: User, @ValidQuery(ReviewTaskList) query: ReviewTaskList): Promise<Page<ReviewTask>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('reviewTask.read')
  @Answers(ReviewTask)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ReviewTask> {
    return this.service.get(user, id);
  }

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
}
