import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Outcome, OutcomeList } from '#contract/results';
import { OutcomesService } from './outcomes.service';

@Controller('outcomes')
export class OutcomesController {
  constructor(private readonly service: OutcomesService) {}

  @Get()
  @Allows('outcome.read')
  @Answers(pageOf(Outcome))
  list(@CurrentUser() user: User, @ValidQuery(OutcomeList) query: OutcomeList): Promise<Page<Outcome>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('outcome.read')
  @Answers(Outcome)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Outcome> {
    return this.service.get(user, id);
  }
}
