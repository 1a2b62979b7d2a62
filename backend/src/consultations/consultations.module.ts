import { Module } from '@nestjs/common';
import { ConsultationCountsController } from './consultation-counts.controller';
import { ConsultationFormsController } from './consultation-forms.controller';
import { ConsultationFormsService } from './consultation-forms.service';
import { ConsultationStepsService } from './consultation-steps.service';
import { ConsultationTextsController } from './consultation-texts.controller';
import { ConsultationTextsService } from './consultation-texts.service';
import { ConsultationTrackingController } from './consultation-tracking.controller';
import { ConsultationTrackingService } from './consultation-tracking.service';
import { ConsultationsController } from './consultations.controller';
import { ConsultationsService } from './consultations.service';

@Module({
  controllers: [
    ConsultationsController,
    ConsultationTextsController,
    ConsultationTrackingController,
    ConsultationCountsController,
    ConsultationFormsController,
  ],
  providers: [
    ConsultationsService,
    ConsultationStepsService,
    ConsultationTextsService,
    ConsultationTrackingService,
    ConsultationFormsService,
  ],
})
export class ConsultationsModule {}
