import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Norm, NormChange, NormCreate, NormDetail, NormList } from '#contract/norms';
import { NormsService } from './norms.service';

@Controller('norms')
export class NormsController {
  constructor(private readonly service: NormsService) {}

  @Get()
  @Allows('norm.read')
  @Answers(pageOf(Norm))
  list(@CurrentUser() user: User, @ValidQuery(NormList) query: NormList): Promise<Page<Norm>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('norm.read')
  @Answers(NormDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<NormDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('norm.edit')
  @Answers(NormDetail)
  create(@CurrentUser() user: User, @ValidBody(NormCreate) input: NormCreate): Promise<NormDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('norm.edit')
  @Answers(NormDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(NormChange) change: NormChange,
  ): Promise<NormDetail> {
    return this.service.change(user, { id, version }, change);
  }

  /** Only a norm that no score is read with; any other is ended by its last day. */
  @Delete(':id')
  @Allows('norm.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
