import { Controller, Get } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { ValidQuery } from '#backend/platform/valid';
import { CalendarDayList, CalendarDays } from '#contract/calendar-days';
import { CalendarDaysService } from './calendar-days.service';

@Controller('calendar-days')
export class CalendarDaysController {
  constructor(private readonly service: CalendarDaysService) {}

  @Get()
  @Allows('event.read')
  @Answers(CalendarDayList)
  list(@CurrentUser() user: User, @ValidQuery(CalendarDays) query: CalendarDays): Promise<CalendarDayList> {
    return this.service.list(user, query);
  }
}
