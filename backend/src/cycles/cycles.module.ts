import { Module } from '@nestjs/common';
import { CycleCopying } from './cycle-copying.service';
import { CycleItemsController } from './cycle-items.controller';
import { CycleItemsService } from './cycle-items.service';
import { CycleTextsService } from './cycle-texts.service';
import { CycleWritingController } from './cycle-writing.controller';
import { CyclesController } from './cycles.controller';
import { CyclesService } from './cycles.service';
import { DomainPlanService } from './domain-plan.service';

@Module({
  controllers: [CyclesController, CycleWritingController, CycleItemsController],
  providers: [CyclesService, CycleCopying, CycleTextsService, CycleItemsService, DomainPlanService],
})
export class CyclesModule {}
