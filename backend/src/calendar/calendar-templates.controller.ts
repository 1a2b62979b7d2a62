import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  CalendarTemplate,
  CalendarTemplateChange,
  CalendarTemplateCreate,
  CalendarTemplateList,
} from '#contract/year-plans';
import { type Page, pageOf } from '#contract/list';
import { CalendarTemplatesService } from './calendar-templates.service';

@Controller('calendar-templates')
export class CalendarTemplatesController {
  constructor(private readonly service: CalendarTemplatesService) {}

  @Get()
  @Allows('event.read')
  @Answers(pageOf(CalendarTemplate))
  list(
    @CurrentUser() user: User,
    @ValidQuery(CalendarTemplateList) query: CalendarTemplateList,
  ): Promise<Page<CalendarTemplate>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('event.read')
  @Answers(CalendarTemplate)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<CalendarTemplate> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('event.edit')
  @Answers(CalendarTemplate)
  create(
    @CurrentUser() user: User,
    @ValidBody(CalendarTemplateCreate) input: CalendarTemplateCreate,
  ): Promise<CalendarTemplate> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('event.edit')
  @Answers(CalendarTemplate)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CalendarTemplateChange) change: CalendarTemplateChange,
  ): Promise<CalendarTemplate> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('event.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
