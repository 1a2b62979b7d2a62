import { Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { GoalClose, GoalClosed, GoalCommentCreate, GoalDetail } from '#contract/goals';
import { GoalStepsService } from './goal-steps.service';

@Controller('goals')
export class GoalStepsController {
  constructor(private readonly steps: GoalStepsService) {}

  @Post(':id/set')
  @HttpCode(200)
  @Allows('goal.edit')
  @Answers(GoalDetail)
  set(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<GoalDetail> {
    return this.steps.set(user, { id, version });
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Allows('goal.edit')
  @Answers(GoalDetail)
  reopen(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<GoalDetail> {
    return this.steps.reopen(user, { id, version });
  }

  /** The asker stands behind the goal; a second time changes nothing. */
  @Put(':id/underwriting')
  @Allows('goal.underwrite')
  @Answers(GoalDetail)
  underwrite(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GoalDetail> {
    return this.steps.underwrite(user, id, true);
  }

  @Delete(':id/underwriting')
  @Allows('goal.underwrite')
  @Answers(GoalDetail)
  withdraw(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GoalDetail> {
    return this.steps.underwrite(user, id, false);
  }

  @Post(':id/comments')
  @Allows('goal.comment')
  @Answers(GoalDetail)
  comment(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(GoalCommentCreate) comment: GoalCommentCreate,
  ): Promise<GoalDetail> {
    return this.steps.comment(user, id, comment);
  }

  /** What was proposed comes with the answer; a second closing is a 409. */
  @Post(':id/close')
  @HttpCode(200)
  @Allows('goal.edit')
  @Answers(GoalClosed)
  close(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(GoalClose) closing: GoalClose,
  ): Promise<GoalClosed> {
    return this.steps.close(user, id, closing);
  }
}
