import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Measure, MeasureChange, MeasureCreate, MeasureList } from '#contract/measures';
import { MeasuresService } from './measures.service';

@Controller('measures')
export class MeasuresController {
  constructor(private readonly service: MeasuresService) {}

  @Get()
  @Allows('measure.read')
  @Answers(pageOf(Measure))
  list(@CurrentUser() user: User, @ValidQuery(MeasureList) query: MeasureList): Promise<Page<Measure>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('measure.read')
  @Answers(Measure)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Measure> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('measure.edit')
  @Answers(Measure)
  create(@CurrentUser() user: User, @ValidBody(MeasureCreate) input: MeasureCreate): Promise<Measure> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('measure.edit')
  @Answers(Measure)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(MeasureChange) change: MeasureChange,
  ): Promise<Measure> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('measure.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
