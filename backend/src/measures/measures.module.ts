import { Module } from '@nestjs/common';
import { CausesController } from './causes.controller';
import { CausesService } from './causes.service';
import { MeasureStepsController } from './measure-steps.controller';
import { MeasureStepsService } from './measure-steps.service';
import { MeasuresController } from './measures.controller';
import { MeasuresService } from './measures.service';

@Module({
  controllers: [MeasuresController, MeasureStepsController, CausesController],
  providers: [MeasuresService, MeasureStepsService, CausesService],
})
export class MeasuresModule {}
