import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  SchoolFreeDays,
  SchoolFreeDaysChange,
  SchoolFreeDaysCreate,
  SchoolFreeDaysList,
} from '#contract/calendar-days';
import { type Page, pageOf } from '#contract/list';
import { SchoolFreeDaysService } from './school-free-days.service';

@Controller('school-free-days')
export class SchoolFreeDaysController {
  constructor(private readonly service: SchoolFreeDaysService) {}

  @Get()
  @Allows('event.read')
  @Answers(pageOf(SchoolFreeDays))
  list(
    @CurrentUser() user: User,
    @ValidQuery(SchoolFreeDaysList) query: SchoolFreeDaysList,
  ): Promise<Page<SchoolFreeDays>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('event.read')
  @Answers(SchoolFreeDays)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<SchoolFreeDays> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('schoolCalendar.edit')
  @Answers(SchoolFreeDays)
  create(
    @CurrentUser() user: User,
    @ValidBody(SchoolFreeDaysCreate) input: SchoolFreeDaysCreate,
  ): Promise<SchoolFreeDays> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('schoolCalendar.edit')
  @Answers(SchoolFreeDays)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SchoolFreeDaysChange) change: SchoolFreeDaysChange,
  ): Promise<SchoolFreeDays> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('schoolCalendar.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
