import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { PlanText, PlanTextChange, PlanTextCreate, PlanTextList } from '#contract/plan-texts';
import { PlanTextsService } from './plan-texts.service';

@Controller('plan-texts')
export class PlanTextsController {
  constructor(private readonly service: PlanTextsService) {}

  @Get()
  @Allows('planText.read')
  @Answers(pageOf(PlanText))
  list(@CurrentUser() user: User, @ValidQuery(PlanTextList) query: PlanTextList): Promise<Page<PlanText>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('planText.read')
  @Answers(PlanText)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<PlanText> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('planText.edit')
  @Answers(PlanText)
  create(@CurrentUser() user: User, @ValidBody(PlanTextCreate) input: PlanTextCreate): Promise<PlanText> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('planText.edit')
  @Answers(PlanText)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(PlanTextChange) change: PlanTextChange,
  ): Promise<PlanText> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('planText.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
