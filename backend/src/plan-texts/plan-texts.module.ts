import { Module } from '@nestjs/common';
import { PlanBudgetsController } from './plan-budgets.controller';
import { PlanTextsController } from './plan-texts.controller';
import { PlanTextsService } from './plan-texts.service';

@Module({ controllers: [PlanTextsController, PlanBudgetsController], providers: [PlanTextsService] })
export class PlanTextsModule {}
