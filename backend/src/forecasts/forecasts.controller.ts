import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Forecast, ForecastList, ForecastRefresh, RefreshProgress } from '#contract/forecasts';
import { ForecastReadingService } from './forecast-reading.service';
import { ForecastRequestsService } from './forecast-requests.service';

@Controller('forecasts')
export class ForecastsController {
  constructor(
    private readonly service: ForecastReadingService,
    private readonly requests: ForecastRequestsService,
  ) {}

  @Get()
  @Allows('forecast.read')
  @Answers(pageOf(Forecast))
  list(@CurrentUser() user: User, @ValidQuery(ForecastList) query: ForecastList): Promise<Page<Forecast>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('forecast.read')
  @Answers(Forecast)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Forecast> {
    return this.service.get(user, id);
  }

  /** «Ververs nu», for one school or for all that the person may refresh. */
  @Post('refresh')
  @HttpCode(202)
  @Allows('forecast.refresh')
  @Answers(RefreshProgress)
  refresh(@CurrentUser() user: User, @ValidBody(ForecastRefresh) body: ForecastRefresh): Promise<RefreshProgress> {
    return this.requests.request(user, body);
  }

  @Get('refresh/:id')
  @Allows('forecast.refresh')
  @Answers(RefreshProgress)
  progress(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<RefreshProgress> {
    return this.requests.progress(user, id);
  }
}
