import { Module } from '@nestjs/common';
import { ForecastChangesService } from './forecast-changes.service';
import { ForecastReadingService } from './forecast-reading.service';
import { ForecastRequestsService } from './forecast-requests.service';
import { ForecastsController } from './forecasts.controller';
import { WhatIfService } from './what-if.service';

@Module({
  controllers: [ForecastsController],
  providers: [ForecastReadingService, ForecastRequestsService, ForecastChangesService, WhatIfService],
})
export class ForecastsApiModule {}
