import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { ConsultationCount, ConsultationCountList } from '#contract/consultation-tracking';
import { type Page, pageOf } from '#contract/list';
import { ConsultationTrackingService } from './consultation-tracking.service';

@Controller('consultation-counts')
export class ConsultationCountsController {
  constructor(private readonly service: ConsultationTrackingService) {}

  @Get()
  @Allows('consultationCount.read')
  @Answers(pageOf(ConsultationCount))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ConsultationCountList) query: ConsultationCountList,
  ): Promise<Page<ConsultationCount>> {
    return this.service.counts(user, query);
  }

  @Get(':id')
  @Allows('consultationCount.read')
  @Answers(ConsultationCount)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConsultationCount> {
    return this.service.count(user, id);
  }
}
