import { Controller, Get, Param, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { GuardedHours, GuardedHoursChange, GuardedHoursList } from '#contract/calendar-days';
import { type Page, pageOf } from '#contract/list';
import { GuardedHoursService } from './guarded-hours.service';

@Controller('guarded-hours')
export class GuardedHoursController {
  constructor(private readonly service: GuardedHoursService) {}

  @Get()
  @Allows('event.read')
  @Answers(pageOf(GuardedHours))
  list(@CurrentUser() user: User, @ValidQuery(GuardedHoursList) query: GuardedHoursList): Promise<Page<GuardedHours>> {
    return this.service.list(user, query);
  }

  /** By the id of the group. */
  @Get(':id')
  @Allows('event.read')
  @Answers(GuardedHours)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GuardedHours> {
    return this.service.get(user, id);
  }

  @Put(':id')
  @Allows('schoolCalendar.edit')
  @Answers(GuardedHours)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(GuardedHoursChange) change: GuardedHoursChange,
  ): Promise<GuardedHours> {
    return this.service.change(user, { id, version }, change);
  }
}
