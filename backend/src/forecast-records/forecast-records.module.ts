import { Module } from '@nestjs/common';
import { ForecastRecordMaking } from './forecast-record-making';

@Module({ providers: [ForecastRecordMaking], exports: [ForecastRecordMaking] })
export class ForecastRecordsModule {}
