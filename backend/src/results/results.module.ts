import { Module } from '@nestjs/common';
import { InstrumentsController } from './instruments.controller';
import { InstrumentsService } from './instruments.service';
import { NormsController } from './norms.controller';
import { NormsService } from './norms.service';
import { OutcomesController } from './outcomes.controller';
import { OutcomesService } from './outcomes.service';
import { ResultsController } from './results.controller';
import { ResultsService } from './results.service';
import { TestPeriodsController } from './test-periods.controller';
import { TestPeriodsService } from './test-periods.service';

@Module({
  controllers: [ResultsController, OutcomesController, InstrumentsController, NormsController, TestPeriodsController],
  providers: [ResultsService, OutcomesService, InstrumentsService, NormsService, TestPeriodsService],
})
export class ResultsModule {}
