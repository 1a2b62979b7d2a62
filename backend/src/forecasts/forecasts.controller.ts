import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { ForecastChanges, ForecastSince, PupilsMoved } from '#contract/forecast-changes';
import { Forecast, ForecastList, ForecastRefresh, RefreshProgress } from '#contract/forecasts';
import { WhatIf } from '#contract/what-if';
import { ForecastChangesService } from './forecast-changes.service';
import { ForecastReadingService } from './forecast-reading.service';
import { ForecastRequestsService } from './forecast-requests.service';
import { WhatIfService } from './what-if.service';

@Controller('forecasts')
export class ForecastsController {
  constructor(
    private readonly service: ForecastReadingService,
    private readonly requests: ForecastRequestsService,
    private readonly comparing: ForecastChangesService,
    private readonly assuming: WhatIfService,
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

  /** What changed since an earlier run of the school: numbers only. */
  @Get(':id/changes')
  @Allows('forecast.read')
  @Answers(ForecastChanges)
  changes(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(ForecastSince) { since }: ForecastSince,
  ): Promise<ForecastChanges> {
    return this.comparing.changes(user, id, since);
  }

  /** The pupils behind those changes, for who works with them. */
  @Get(':id/moved-pupils')
  @Allows('pupil.read')
  @Answers(PupilsMoved)
  movedPupils(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(ForecastSince) { since }: ForecastSince,
  ): Promise<PupilsMoved> {
    return this.comparing.movedPupils(user, id, since);
  }

  /** Everything the run was made from, so that a browser can make it again under an assumption. */
  @Get(':id/what-if')
  @Allows('pupil.read')
  @Answers(WhatIf)
  whatIf(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<WhatIf> {
    return this.assuming.of(user, id);
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
