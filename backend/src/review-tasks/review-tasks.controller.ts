import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
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
}
