import { Controller, HttpCode, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { ValidBody } from '#backend/platform/valid';
import {
  YearPlanCreate,
  YearPlanFromLastYear,
  YearPlanLaid,
  YearPlanPreview,
  YearPlanProposal,
  YearPlanUndo,
  YearPlanUndone,
} from '#contract/year-plans';
import { YearPlansService } from './year-plans.service';

@Controller('year-plans')
export class YearPlansController {
  constructor(private readonly service: YearPlansService) {}

  /** Proposes, and writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Allows('schoolCalendar.edit')
  @Answers(YearPlanProposal)
  preview(@CurrentUser() user: User, @ValidBody(YearPlanPreview) asked: YearPlanPreview): Promise<YearPlanProposal> {
    return this.service.propose(user, asked);
  }

  /** Proposes, and writes nothing. */
  @Post('from-last-year')
  @HttpCode(200)
  @Allows('schoolCalendar.edit')
  @Answers(YearPlanProposal)
  fromLastYear(
    @CurrentUser() user: User,
    @ValidBody(YearPlanFromLastYear) asked: YearPlanFromLastYear,
  ): Promise<YearPlanProposal> {
    return this.service.propose(user, { ...asked, templateId: null, from: 'lastYear' });
  }

  @Post()
  @Allows('schoolCalendar.edit')
  @Answers(YearPlanLaid)
  layOut(@CurrentUser() user: User, @ValidBody(YearPlanCreate) asked: YearPlanCreate): Promise<YearPlanLaid> {
    return this.service.layOut(user, asked);
  }

  @Post('undo')
  @HttpCode(200)
  @Allows('schoolCalendar.edit')
  @Answers(YearPlanUndone)
  undo(@CurrentUser() user: User, @ValidBody(YearPlanUndo) asked: YearPlanUndo): Promise<YearPlanUndone> {
    return this.service.undo(user, asked);
  }
}
