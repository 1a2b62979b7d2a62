import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  GroupPlan,
  GroupPlanChange,
  GroupPlanCreate,
  GroupPlanDetail,
  GroupPlanList,
  GroupPlanStep,
} from '#contract/group-plans';
import { type Page, pageOf } from '#contract/list';
import { GroupPlansService } from './group-plans.service';

@Controller('group-plans')
export class GroupPlansController {
  constructor(private readonly service: GroupPlansService) {}

  @Get()
  @Allows('groupPlan.read')
  @Answers(pageOf(GroupPlan))
  list(@CurrentUser() user: User, @ValidQuery(GroupPlanList) query: GroupPlanList): Promise<Page<GroupPlan>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('groupPlan.read')
  @Answers(GroupPlanDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<GroupPlanDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('groupPlan.edit')
  @Answers(GroupPlanDetail)
  create(@CurrentUser() user: User, @ValidBody(GroupPlanCreate) input: GroupPlanCreate): Promise<GroupPlanDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('groupPlan.edit')
  @Answers(GroupPlanDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(GroupPlanChange) change: GroupPlanChange,
  ): Promise<GroupPlanDetail> {
    return this.service.change(user, { id, version }, change);
  }

  /** Discussed, in use, evaluated; or one step back. */
  @Post(':id/state')
  @HttpCode(200)
  @Allows('groupPlan.edit')
  @Answers(GroupPlanDetail)
  bring(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(GroupPlanStep) { to }: { to: GroupPlan['state'] },
  ): Promise<GroupPlanDetail> {
    return this.service.bring(user, { id, version }, to);
  }
}
