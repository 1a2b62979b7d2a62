import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Survey, SurveyAnswers, SurveyChange, SurveyCreate, SurveyDetail, SurveyList } from '#contract/surveys';
import { SurveyStepsService } from './survey-steps.service';
import { SurveysService } from './surveys.service';

@Controller('surveys')
export class SurveysController {
  constructor(
    private readonly service: SurveysService,
    private readonly steps: SurveyStepsService,
  ) {}

  @Get()
  @Allows('survey.read')
  @Answers(pageOf(Survey))
  list(@CurrentUser() user: User, @ValidQuery(SurveyList) query: SurveyList): Promise<Page<Survey>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('survey.read')
  @Answers(SurveyDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<SurveyDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('survey.edit')
  @Answers(SurveyDetail)
  create(@CurrentUser() user: User, @ValidBody(SurveyCreate) input: SurveyCreate): Promise<SurveyDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('survey.edit')
  @Answers(SurveyDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SurveyChange) change: SurveyChange,
  ): Promise<SurveyDetail> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('survey.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }

  /** Once: a second time is a 409. What is sent is added to the tallies and kept nowhere else. */
  @Post(':id/answers')
  @HttpCode(200)
  @Allows('survey.answer')
  @Answers(SurveyDetail)
  answer(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(SurveyAnswers) { answers }: SurveyAnswers,
  ): Promise<SurveyDetail> {
    return this.steps.answer(user, id, answers);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('survey.edit')
  @Answers(SurveyDetail)
  close(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<SurveyDetail> {
    return this.steps.close(user, id);
  }
}
