import { Module } from '@nestjs/common';
import { SurveyStepsService } from './survey-steps.service';
import { SurveysController } from './surveys.controller';
import { SurveysService } from './surveys.service';

@Module({ controllers: [SurveysController], providers: [SurveysService, SurveyStepsService] })
export class SurveysModule {}
