import type { DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module';
import { CalendarModule } from './calendar/calendar.module';
import { ConsultationsModule } from './consultations/consultations.module';
import { ConversationsModule } from './conversations/conversations.module';
import { CyclesModule } from './cycles/cycles.module';
import { DemoClockModule } from './demo-clock/demo-clock.module';
import { ForecastRecordsApiModule } from './forecast-records/forecast-records-api.module';
import { ForecastsApiModule } from './forecasts/forecasts-api.module';
import { GoalsModule } from './goals/goals.module';
import { GroupPlansModule } from './group-plans/group-plans.module';
import { ImportsModule } from './imports/imports.module';
import { LeavesModule } from './leaves/leaves.module';
import { MailsModule } from './mails/mails.module';
import { MeasuresModule } from './measures/measures.module';
import { MergesModule } from './merges/merges.module';
import { OperationsModule } from './operations/operations.module';
import { MyWeekModule } from './my-week/my-week.module';
import { OpenDataModule } from './open-data/open-data.module';
import { OrganisationModule } from './organisation/organisation.module';
import { PlanTextsModule } from './plan-texts/plan-texts.module';
import { PracticesModule } from './practices/practices.module';
import { PupilChancesModule } from './pupil-chances/pupil-chances.module';
import { RemindersModule } from './reminders/reminders.module';
import { ResultsModule } from './results/results.module';
import { ReviewTasksApiModule } from './review-tasks/review-tasks-api.module';
import { SchoolTrendsModule } from './school-trends/school-trends.module';
import { SurveysModule } from './surveys/surveys.module';

/** Everything the API offers, one module a feature. */
export const apiFeatures: NonNullable<DynamicModule['imports']> = [
  AccessModule,
  OrganisationModule,
  SchoolTrendsModule,
  OpenDataModule,
  ResultsModule,
  ForecastsApiModule,
  ForecastRecordsApiModule,
  PupilChancesModule,
  ReviewTasksApiModule,
  MyWeekModule,
  GroupPlansModule,
  PlanTextsModule,
  CalendarModule,
  ConsultationsModule,
  ConversationsModule,
  CyclesModule,
  GoalsModule,
  MeasuresModule,
  PracticesModule,
  SurveysModule,
  ImportsModule,
  MergesModule,
  MailsModule,
  LeavesModule,
  OperationsModule,
  DemoClockModule,
  RemindersModule,
];
