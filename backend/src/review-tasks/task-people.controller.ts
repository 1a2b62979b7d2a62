import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { TaskPerson, TaskPersonList } from '#contract/review-tasks';
import { TaskPeopleService } from './task-people.service';

/** Among whom a task can be divided. */
@Controller('task-people')
export class TaskPeopleController {
  constructor(private readonly service: TaskPeopleService) {}

  @Get()
  @Allows('reviewTask.read')
  @Answers(pageOf(TaskPerson))
  list(@CurrentUser() user: User, @ValidQuery(TaskPersonList) query: TaskPersonList): Promise<Page<TaskPerson>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('reviewTask.read')
  @Answers(TaskPerson)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<TaskPerson> {
    return this.service.get(user, id);
  }
}
