import { Controller, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { ValidBody } from '#backend/platform/valid';
import { PlanBudget } from '#contract/plan-texts';
import { PlanTextsService } from './plan-texts.service';

@Controller('plan-budgets')
export class PlanBudgetsController {
  constructor(private readonly service: PlanTextsService) {}

  /** How many words and minutes a school asks for at most. */
  @Put()
  @Allows('planText.edit')
  @Answers(PlanBudget)
  budget(@CurrentUser() user: User, @ValidBody(PlanBudget) input: PlanBudget): Promise<PlanBudget> {
    return this.service.budget(user, input);
  }
}
