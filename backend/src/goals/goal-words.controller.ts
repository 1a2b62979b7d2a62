import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { GoalExplain, GoalExplanation } from '#contract/goals';
import { GoalWordsService } from './goal-words.service';

@Controller('goals')
export class GoalWordsController {
  constructor(private readonly service: GoalWordsService) {}

  @Get(':id/explanation')
  @Allows('goal.read')
  @Answers(GoalExplanation)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GoalExplanation> {
    return this.service.get(user, id);
  }

  @Patch(':id/explanation')
  @Allows('goal.edit')
  @Answers(GoalExplanation)
  save(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(GoalExplain) { text }: GoalExplain,
  ): Promise<GoalExplanation> {
    return this.service.save(user, { id, version }, text);
  }
}
