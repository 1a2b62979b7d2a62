import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { ForecastRecord, ForecastRecordList } from '#contract/forecast-records';
import { type Page, pageOf } from '#contract/list';
import { ForecastRecordsService } from './forecast-records.service';

@Controller('forecast-records')
export class ForecastRecordsController {
  constructor(private readonly service: ForecastRecordsService) {}

  @Get()
  @Allows('forecastRecord.read')
  @Answers(pageOf(ForecastRecord))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ForecastRecordList) query: ForecastRecordList,
  ): Promise<Page<ForecastRecord>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('forecastRecord.read')
  @Answers(ForecastRecord)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ForecastRecord> {
    return this.service.get(user, id);
  }
}
