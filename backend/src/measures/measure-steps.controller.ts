import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { EffectFigure, Measure, MeasureConfirm, MeasurePublish } from '#contract/measures';
import { MeasureStepsService } from './measure-steps.service';

@Controller('measures')
export class MeasureStepsController {
  constructor(private readonly steps: MeasureStepsService) {}

  @Post(':id/start')
  @HttpCode(200)
  @Allows('measure.edit')
  @Answers(Measure)
  start(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<Measure> {
    return this.steps.start(user, { id, version });
  }

  @Get(':id/effect')
  @Allows('measure.read')
  @Answers(EffectFigure)
  effect(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<EffectFigure> {
    return this.steps.effect(user, id);
  }

  /** A second verdict is a 409. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allows('measure.edit')
  @Answers(Measure)
  confirm(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(MeasureConfirm) verdict: MeasureConfirm,
  ): Promise<Measure> {
    return this.steps.confirm(user, id, verdict);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Allows('measure.edit')
  @Answers(Measure)
  publish(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(MeasurePublish) practice: MeasurePublish,
  ): Promise<Measure> {
    return this.steps.publish(user, id, practice);
  }
}
