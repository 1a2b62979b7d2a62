import { Module } from '@nestjs/common';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { ForecastsService } from './forecasts.service';

@Module({ providers: [ForecastsService, ReviewTaskOpening], exports: [ForecastsService] })
export class ForecastsModule {}
