import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import {
  ReviewTask,
  ReviewTaskChange,
  ReviewTaskCreate,
  ReviewTaskList,
  TaskBulk,
  TaskBulkReport,
} from '#contract/review-tasks';
import { ReviewTasksService } from './review-tasks.service';
import { TaskBulkService } from './task-bulk.service';
import { TaskEditingService } from './task-editing.service';

@Controller('review-tasks')
export class ReviewTasksController {
  constructor(
    private readonly service: ReviewTasksService,
    private readonly editing: TaskEditingService,
    private readonly bulk: TaskBulkService,
  ) {}

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

  @Post()
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  create(@CurrentUser() user: User, @ValidBody(ReviewTaskCreate) input: ReviewTaskCreate): Promise<ReviewTask> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('reviewTask.edit')
  @Answers(ReviewTask)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ReviewTaskChange) change: ReviewTaskChange,
  ): Promise<ReviewTask> {
    return this.editing.change(user, { id, version }, change);
  }

  /** Of each task what happened; one that may not is refused without holding up the others. */
  @Post('bulk')
  @HttpCode(200)
  @Allows('reviewTask.edit')
  @Answers(TaskBulkReport)
  runAll(@CurrentUser() user: User, @ValidBody(TaskBulk) asked: TaskBulk): Promise<TaskBulkReport> {
    return this.bulk.run(user, asked);
  }
}
