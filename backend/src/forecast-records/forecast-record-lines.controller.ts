import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { ForecastRecordLine, ForecastRecordLineList } from '#contract/forecast-records';
import { type Page, pageOf } from '#contract/list';
import { ForecastRecordsService } from './forecast-records.service';

/** The past forecasts beside what came. */
@Controller('forecast-record-lines')
export class ForecastRecordLinesController {
  constructor(private readonly service: ForecastRecordsService) {}

  @Get()
  @Allows('forecastRecord.read')
  @Answers(pageOf(ForecastRecordLine))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ForecastRecordLineList) query: ForecastRecordLineList,
  ): Promise<Page<ForecastRecordLine>> {
    return this.service.listLines(user, query);
  }

  @Get(':id')
  @Allows('forecastRecord.read')
  @Answers(ForecastRecordLine)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ForecastRecordLine> {
    return this.service.getLine(user, id);
  }
}
