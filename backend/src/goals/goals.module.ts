import { Module } from '@nestjs/common';
import { SchoolTrendsModule } from '#backend/school-trends/school-trends.module';
import { GoalContextService } from './goal-context.service';
import { GoalStepsController } from './goal-steps.controller';
import { GoalStepsService } from './goal-steps.service';
import { GoalsController } from './goals.controller';
import { GoalsService } from './goals.service';

@Module({
  imports: [SchoolTrendsModule],
  controllers: [GoalsController, GoalStepsController],
  providers: [GoalsService, GoalStepsService, GoalContextService],
})
export class GoalsModule {}
