import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Practice, PracticeChange, PracticeList } from '#contract/measures';
import { PracticesService } from './practices.service';

@Controller('practices')
export class PracticesController {
  constructor(private readonly service: PracticesService) {}

  @Get()
  @Allows('practice.read')
  @Answers(pageOf(Practice))
  list(@CurrentUser() user: User, @ValidQuery(PracticeList) query: PracticeList): Promise<Page<Practice>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('practice.read')
  @Answers(Practice)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Practice> {
    return this.service.get(user, id);
  }

  @Patch(':id')
  @Allows('practice.edit')
  @Answers(Practice)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(PracticeChange) change: PracticeChange,
  ): Promise<Practice> {
    return this.service.change(user, { id, version }, change);
  }

  /** No longer for the others; its school may share it again. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allows('practice.edit')
  @Answers(Practice)
  withdraw(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<Practice> {
    return this.service.withdraw(user, { id, version });
  }
}
