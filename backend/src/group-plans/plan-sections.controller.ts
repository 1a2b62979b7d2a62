import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import {
  GroupPlanDetail,
  PlacementChange,
  PlanRestored,
  PlanSection,
  SectionChange,
  SectionRestore,
  SectionsCopy,
} from '#contract/group-plans';
import { PlanPlacing } from './plan-placing.service';
import { PlanWriting } from './plan-writing.service';

/** What is written in a plan, each part with a version of its own. */
@Controller('group-plans')
export class PlanSectionsController {
  constructor(
    private readonly writing: PlanWriting,
    private readonly placing: PlanPlacing,
  ) {}

  @Get(':id/sections/:key')
  @Allows('groupPlan.read')
  @Answers(PlanSection)
  read(@CurrentUser() user: User, @Param('id', RecordId) id: string, @Param('key') key: string): Promise<PlanSection> {
    return this.writing.read(user, { id, key });
  }

  @Patch(':id/sections/:key')
  @Allows('groupPlan.edit')
  @Answers(PlanSection)
  write(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('key') key: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SectionChange) { text }: z.infer<typeof SectionChange>,
  ): Promise<PlanSection> {
    return this.writing.write(user, { id, key, version }, text);
  }

  @Post(':id/sections/:key/restore')
  @HttpCode(200)
  @Allows('groupPlan.edit')
  @Answers(PlanRestored)
  restore(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('key') key: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SectionRestore) { version: former }: z.infer<typeof SectionRestore>,
  ): Promise<PlanRestored> {
    return this.placing.restore(user, { id, key, version, former });
  }

  @Post(':id/copy')
  @HttpCode(200)
  @Allows('groupPlan.edit')
  @Answers(z.object({ left: z.number().int() }))
  copy(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SectionsCopy) body: z.infer<typeof SectionsCopy>,
  ): Promise<{ left: number }> {
    return this.writing.copy(user, { id, version, ...body });
  }

  @Patch(':id/placements')
  @Allows('groupPlan.edit')
  @Answers(GroupPlanDetail)
  move(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(PlacementChange) change: PlacementChange,
  ): Promise<GroupPlanDetail> {
    return this.placing.move(user, { id, version }, change);
  }

  @Post(':id/proposal')
  @HttpCode(200)
  @Allows('groupPlan.edit')
  @Answers(GroupPlanDetail)
  propose(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<GroupPlanDetail> {
    return this.placing.propose(user, { id, version });
  }
}
