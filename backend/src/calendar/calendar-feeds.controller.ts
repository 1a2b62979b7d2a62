import { Controller, Delete, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allows, CurrentUser, Public } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { CalendarFeed, CalendarFeedCreate, CalendarFeedList, CalendarFeedMade } from '#contract/calendar-feeds';
import { type Page, pageOf } from '#contract/list';
import { CalendarFeedsService } from './calendar-feeds.service';

@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly service: CalendarFeedsService) {}

  @Get()
  @Allows('calendarFeed.read')
  @Answers(pageOf(CalendarFeed))
  list(@CurrentUser() user: User, @ValidQuery(CalendarFeedList) query: CalendarFeedList): Promise<Page<CalendarFeed>> {
    return this.service.list(user, query);
  }

  @Post()
  @Allows('calendarFeed.edit')
  @Answers(CalendarFeedMade)
  create(
    @CurrentUser() user: User,
    @ValidBody(CalendarFeedCreate) input: CalendarFeedCreate,
  ): Promise<CalendarFeedMade> {
    return this.service.create(user, input);
  }

  @Delete(':id')
  @Allows('calendarFeed.edit')
  @HttpCode(204)
  revoke(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<void> {
    return this.service.revoke(user, id);
  }

  /** text/calendar; the secret in the address stands for a login. An ETag saves who asks often from reading it again. */
  @Get(':token.ics')
  @Public()
  async read(@Param('token') token: string, @Res() response: Response): Promise<void> {
    sendCalendar(response, await this.service.read(token));
  }
}

@Controller('events')
export class EventDownloadsController {
  constructor(private readonly service: CalendarFeedsService) {}

  /** text/calendar, one event. */
  @Get(':id/ics')
  @Header('Content-Disposition', 'attachment; filename="koers.ics"')
  @Allows('event.read')
  async download(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Res() response: Response,
  ): Promise<void> {
    sendCalendar(response, await this.service.download(user, id));
  }
}

function sendCalendar(response: Response, text: string): void {
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.send(text);
}
