import { Module } from '@nestjs/common';
import { SchoolTrendsModule } from '#backend/school-trends/school-trends.module';
import { GoalContextService } from './goal-context.service';
import { GoalOutcomesService } from './goal-outcomes.service';
import { GoalStepsController } from './goal-steps.controller';
import { GoalStepsService } from './goal-steps.service';
import { GoalWordsController } from './goal-words.controller';
import { GoalWordsService } from './goal-words.service';
import { GoalsController } from './goals.controller';
import { GoalsService } from './goals.service';

@Module({
  imports: [SchoolTrendsModule],
  controllers: [GoalsController, GoalStepsController, GoalWordsController],
  providers: [GoalsService, GoalStepsService, GoalContextService, GoalOutcomesService, GoalWordsService],
})
export class GoalsModule {}
