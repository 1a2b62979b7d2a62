import { Module } from '@nestjs/common';
import { ReviewTasksController } from './review-tasks.controller';
import { ReviewTasksService } from './review-tasks.service';
import { TaskBulkService } from './task-bulk.service';
import { TaskEditingService } from './task-editing.service';
import { TaskPeopleController } from './task-people.controller';
import { TaskPeopleService } from './task-people.service';
import { TaskStepsController } from './task-steps.controller';
import { TaskStepsService } from './task-steps.service';
import { TaskTalkController } from './task-talk.controller';
import { TaskTalkService } from './task-talk.service';

@Module({
  controllers: [ReviewTasksController, TaskStepsController, TaskTalkController, TaskPeopleController],
  providers: [
    ReviewTasksService,
    TaskEditingService,
    TaskStepsService,
    TaskBulkService,
    TaskTalkService,
    TaskPeopleService,
  ],
})
export class ReviewTasksApiModule {}
