import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { Agreement, AgreementList } from '#contract/conversations';
import { type Page, pageOf } from '#contract/list';
import { AgreementsService } from './agreements.service';

/** What was agreed in talks. It is finished as a task, not here. */
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly service: AgreementsService) {}

  @Get()
  @Allows('conversation.read')
  @Answers(pageOf(Agreement))
  list(@CurrentUser() user: User, @ValidQuery(AgreementList) query: AgreementList): Promise<Page<Agreement>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('conversation.read')
  @Answers(Agreement)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Agreement> {
    return this.service.get(user, id);
  }
}
