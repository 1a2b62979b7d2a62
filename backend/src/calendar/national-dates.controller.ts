import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { NationalDate, NationalDateChange, NationalDateList } from '#contract/calendar-days';
import { type Page, pageOf } from '#contract/list';
import { NationalDatesService } from './national-dates.service';

@Controller('national-dates')
export class NationalDatesController {
  constructor(private readonly service: NationalDatesService) {}

  @Get()
  @Allows('event.read')
  @Answers(pageOf(NationalDate))
  list(@CurrentUser() user: User, @ValidQuery(NationalDateList) query: NationalDateList): Promise<Page<NationalDate>> {
    return this.service.list(user, query);
  }

  /** `2026-2027-transitionTest`, the same on every board. */
  @Patch(':key')
  @Allows('boardCalendar.edit')
  @Answers(NationalDate)
  change(
    @CurrentUser() user: User,
    @Param('key') key: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(NationalDateChange) change: NationalDateChange,
  ): Promise<NationalDate> {
    return this.service.change(user, { key, version }, change);
  }
}
