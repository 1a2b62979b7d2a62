import { Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  CycleConcernCreate,
  CycleDetail,
  CycleItem,
  CycleItemCreate,
  CycleTextChange,
  CycleVersionList,
  CycleWriting,
} from '#contract/cycles';
import { type Page, pageOf } from '#contract/list';
import { CycleItemsService } from './cycle-items.service';
import { CycleTextsService } from './cycle-texts.service';

/** What is written in a cycle. */
@Controller('cycles')
export class CycleWritingController {
  constructor(
    private readonly texts: CycleTextsService,
    private readonly items: CycleItemsService,
  ) {}

  @Get(':id/texts/:key')
  @Allows('cycle.read')
  @Answers(CycleWriting)
  read(@CurrentUser() user: User, @Param('id', RecordId) id: string, @Param('key') key: string): Promise<CycleWriting> {
    return this.texts.read(user, { id, key });
  }

  @Patch(':id/texts/:key')
  @Allows('cycle.edit')
  @Answers(CycleWriting)
  write(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('key') key: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CycleTextChange) { text }: CycleTextChange,
  ): Promise<CycleWriting> {
    return this.texts.write(user, { id, key, version }, text);
  }

  @Get(':id/versions')
  @Allows('cycle.read')
  @Answers(pageOf(CycleWriting))
  versions(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(CycleVersionList) query: CycleVersionList,
  ): Promise<Page<CycleWriting>> {
    return this.texts.versions(user, id, query);
  }

  @Post(':id/items')
  @Allows('cycle.edit')
  @Answers(CycleItem)
  add(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CycleItemCreate) input: CycleItemCreate,
  ): Promise<CycleItem> {
    return this.items.add(user, id, input);
  }

  /** The whole cycle comes back, never the concern itself: an answer that is kept must not tell whose it was. */
  @Post(':id/concerns')
  @Allows('cycle.raise')
  @Answers(CycleDetail)
  raise(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CycleConcernCreate) concern: CycleConcernCreate,
  ): Promise<CycleDetail> {
    return this.items.raise(user, id, concern);
  }
}
