import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  CalendarEvent,
  CalendarEventChange,
  CalendarEventCreate,
  CalendarEventDetail,
  CalendarEventList,
  CalendarEventStep,
  CalendarEventTrial,
  EventConflictList,
  EventConflicts,
  EventPreview,
} from '#contract/events';
import { type Page, pageOf } from '#contract/list';
import { ConflictsService } from './conflicts.service';
import { EventChangesService } from './event-changes.service';
import { EventPreviewsService } from './event-previews.service';
import { EventsService } from './events.service';

@Controller('events')
export class EventsController {
  constructor(
    private readonly service: EventsService,
    private readonly changes: EventChangesService,
    private readonly conflicts: ConflictsService,
    private readonly previews: EventPreviewsService,
  ) {}

  @Get()
  @Allows('event.read')
  @Answers(pageOf(CalendarEvent))
  list(
    @CurrentUser() user: User,
    @ValidQuery(CalendarEventList) query: CalendarEventList,
  ): Promise<Page<CalendarEvent>> {
    return this.service.list(user, query);
  }

  @Get('conflicts')
  @Allows('event.read')
  @Answers(EventConflictList)
  listConflicts(
    @CurrentUser() user: User,
    @ValidQuery(EventConflicts) query: EventConflicts,
  ): Promise<EventConflictList> {
    return this.conflicts.list(user, query);
  }

  @Get(':id')
  @Allows('event.read')
  @Answers(CalendarEventDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<CalendarEventDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('event.edit')
  @Answers(CalendarEventDetail)
  create(
    @CurrentUser() user: User,
    @ValidBody(CalendarEventCreate) input: CalendarEventCreate,
  ): Promise<CalendarEventDetail> {
    return this.service.create(user, input);
  }

  @Post('preview')
  @HttpCode(200)
  @Allows('event.edit')
  @Answers(EventPreview)
  preview(@CurrentUser() user: User, @ValidBody(CalendarEventTrial) input: CalendarEventTrial): Promise<EventPreview> {
    return this.previews.ofNew(user, input);
  }

  @Post(':id/preview')
  @HttpCode(200)
  @Allows('event.edit')
  @Answers(EventPreview)
  previewChange(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CalendarEventChange) change: CalendarEventChange,
  ): Promise<EventPreview> {
    return this.previews.ofChange(user, id, change);
  }

  @Patch(':id')
  @Allows('event.edit')
  @Answers(CalendarEventDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CalendarEventChange) change: CalendarEventChange,
  ): Promise<CalendarEventDetail> {
    return this.changes.change(user, { id, version }, change);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('event.edit')
  @Answers(CalendarEventDetail)
  cancel(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CalendarEventStep) { apply }: CalendarEventStep,
  ): Promise<CalendarEventDetail> {
    return this.changes.cancel(user, { id, version }, apply);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Allows('event.edit')
  @Answers(CalendarEventDetail)
  restore(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CalendarEventStep) { apply }: CalendarEventStep,
  ): Promise<CalendarEventDetail> {
    return this.changes.restore(user, { id, version }, apply);
  }

  @Delete(':id')
  @Allows('event.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.changes.remove(user, { id, version });
  }
}
