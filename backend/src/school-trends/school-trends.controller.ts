import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { SchoolTrend } from '#contract/school-trends';
import { SchoolTrendsService } from './school-trends.service';

@Controller('schools')
export class SchoolTrendsController {
  constructor(private readonly trends: SchoolTrendsService) {}

  /** What the cohorts of a school reached, year by year, and what similar schools reach. */
  @Get(':id/trend')
  @Allows('school.read')
  @Answers(SchoolTrend)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<SchoolTrend> {
    return this.trends.get(user, id);
  }
}
