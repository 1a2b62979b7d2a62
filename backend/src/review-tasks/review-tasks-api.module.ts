import { Module } from '@nestjs/common';
import { ReviewTasksController } from './review-tasks.controller';
import { ReviewTasksService } from './review-tasks.service';

@Module({ controllers: [ReviewTasksController], providers: [ReviewTasksService] })
export class ReviewTasksApiModule {}
