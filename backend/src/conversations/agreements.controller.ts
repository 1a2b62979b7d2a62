import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { Agreement, AgreementChange, AgreementList } from '#contract/conversations';
import { type Page, pageOf } from '#contract/list';
import { AgreementsService } from './agreements.service';

/** What was agreed in talks. It is finished, handed over and put off as a task, not here. */
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

  @Patch(':id')
  @Allows('conversation.edit')
  @Answers(Agreement)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(AgreementChange) change: AgreementChange,
  ): Promise<Agreement> {
    return this.service.change(user, { id, version }, change);
  }
}
