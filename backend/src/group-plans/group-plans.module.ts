import { Module } from '@nestjs/common';
import { GroupPlansController } from './group-plans.controller';
import { GroupPlansService } from './group-plans.service';
import { PlanPlacing } from './plan-placing.service';
import { PlanSectionsController } from './plan-sections.controller';
import { PlanTalkController } from './plan-talk.controller';
import { PlanTalk } from './plan-talk.service';
import { PlanWriting } from './plan-writing.service';

@Module({
  controllers: [GroupPlansController, PlanSectionsController, PlanTalkController],
  providers: [GroupPlansService, PlanWriting, PlanPlacing, PlanTalk],
})
export class GroupPlansModule {}
