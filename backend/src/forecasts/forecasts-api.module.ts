import { Module } from '@nestjs/common';
import { ForecastReadingService } from './forecast-reading.service';
import { ForecastRequestsService } from './forecast-requests.service';
import { ForecastsController } from './forecasts.controller';

@Module({ controllers: [ForecastsController], providers: [ForecastReadingService, ForecastRequestsService] })
export class ForecastsApiModule {}
