import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  Goal,
  GoalChange,
  GoalContext,
  GoalContextQuery,
  GoalCreate,
  GoalDetail,
  GoalList,
  GoalOutcomes,
  GoalOutcomesQuery,
} from '#contract/goals';
import { type Page, pageOf } from '#contract/list';
import { GoalContextService } from './goal-context.service';
import { GoalOutcomesService } from './goal-outcomes.service';
import { GoalsService } from './goals.service';

@Controller('goals')
export class GoalsController {
  constructor(
    private readonly service: GoalsService,
    private readonly contexts: GoalContextService,
    private readonly outcomes: GoalOutcomesService,
  ) {}

  @Get()
  @Allows('goal.read')
  @Answers(pageOf(Goal))
  list(@CurrentUser() user: User, @ValidQuery(GoalList) query: GoalList): Promise<Page<Goal>> {
    return this.service.list(user, query);
  }

  /** Before a goal is there: years before, schools alike, the floor and the chance to reach it. */
  @Get('context')
  @Allows('goal.read')
  @Answers(GoalContext)
  context(@CurrentUser() user: User, @ValidQuery(GoalContextQuery) query: GoalContextQuery): Promise<GoalContext> {
    return this.contexts.of(user, query);
  }

  /** Verdicts of what is closed, counted: in all, and per school and domain. */
  @Get('outcomes')
  @Allows('goal.read')
  @Answers(GoalOutcomes)
  ended(@CurrentUser() user: User, @ValidQuery(GoalOutcomesQuery) query: GoalOutcomesQuery): Promise<GoalOutcomes> {
    return this.outcomes.of(user, query);
  }

  @Get(':id')
  @Allows('goal.read')
  @Answers(GoalDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GoalDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('goal.edit')
  @Answers(GoalDetail)
  create(@CurrentUser() user: User, @ValidBody(GoalCreate) input: GoalCreate): Promise<GoalDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('goal.edit')
  @Answers(GoalDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(GoalChange) change: GoalChange,
  ): Promise<GoalDetail> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('goal.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
