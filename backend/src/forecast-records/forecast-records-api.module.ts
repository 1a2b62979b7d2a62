import { Module } from '@nestjs/common';
import { ForecastRecordLinesController } from './forecast-record-lines.controller';
import { ForecastRecordsController } from './forecast-records.controller';
import { ForecastRecordsService } from './forecast-records.service';

@Module({
  controllers: [ForecastRecordsController, ForecastRecordLinesController],
  providers: [ForecastRecordsService],
})
export class ForecastRecordsApiModule {}
