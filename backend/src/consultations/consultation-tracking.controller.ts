import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  ConsultationTracking,
  ConsultationTrackingChange,
  ConsultationTrackingList,
} from '#contract/consultation-tracking';
import { type Page, pageOf } from '#contract/list';
import { ConsultationTrackingService } from './consultation-tracking.service';

@Controller('consultation-tracking')
export class ConsultationTrackingController {
  constructor(private readonly service: ConsultationTrackingService) {}

  @Get()
  @Allows('consultationTracking.read')
  @Answers(pageOf(ConsultationTracking))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ConsultationTrackingList) query: ConsultationTrackingList,
  ): Promise<Page<ConsultationTracking>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('consultationTracking.read')
  @Answers(ConsultationTracking)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConsultationTracking> {
    return this.service.get(user, id);
  }

  /** `If-Match` is the version of the row, `"v0"` while nobody marked the teacher. */
  @Patch(':id')
  @Allows('consultationTracking.edit')
  @Answers(ConsultationTracking)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConsultationTrackingChange) change: ConsultationTrackingChange,
  ): Promise<ConsultationTracking> {
    return this.service.change(user, { id, version }, change);
  }
}
