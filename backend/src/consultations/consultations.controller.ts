import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  Colleague,
  Consultation,
  ConsultationCreate,
  ConsultationDetail,
  ConsultationList,
  ConsultationPlan,
  ConsultationShares,
} from '#contract/consultations';
import { type Page, pageOf } from '#contract/list';
import { ConsultationStepsService } from './consultation-steps.service';
import { ConsultationsService } from './consultations.service';

@Controller('consultations')
export class ConsultationsController {
  constructor(
    private readonly service: ConsultationsService,
    private readonly steps: ConsultationStepsService,
  ) {}

  @Get()
  @Allows('consultation.read')
  @Answers(pageOf(Consultation))
  list(@CurrentUser() user: User, @ValidQuery(ConsultationList) query: ConsultationList): Promise<Page<Consultation>> {
    return this.service.list(user, query);
  }

  @Get('colleagues')
  @Allows('consultation.read')
  @Answers(pageOf(Colleague))
  colleagues(@CurrentUser() user: User): Promise<Page<Colleague>> {
    return this.service.colleagues(user);
  }

  @Get(':id')
  @Allows('consultation.read')
  @Answers(ConsultationDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConsultationDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('consultation.create')
  @Answers(ConsultationDetail)
  create(
    @CurrentUser() user: User,
    @ValidBody(ConsultationCreate) input: ConsultationCreate,
  ): Promise<ConsultationDetail> {
    return this.service.create(user, input);
  }

  @Delete(':id')
  @Allows('consultation.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }

  @Post(':id/plan')
  @HttpCode(200)
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  plan(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConsultationPlan) plan: ConsultationPlan,
  ): Promise<ConsultationDetail> {
    return this.steps.plan(user, { id, version }, plan);
  }

  /** `hold`, `talk`, `reflect`, `agree`, or `back`: one step the other way. */
  @Post(':id/steps/:step')
  @HttpCode(200)
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  step(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('step') step: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ConsultationDetail> {
    return this.steps.step(user, { id, version }, step);
  }

  @Put(':id/shares')
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  share(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConsultationShares) shares: ConsultationShares,
  ): Promise<ConsultationDetail> {
    return this.steps.share(user, { id, version }, shares);
  }
}
