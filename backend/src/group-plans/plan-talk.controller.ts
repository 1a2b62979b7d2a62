import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  CommentCreate,
  CommentDone,
  PlanComment,
  PlanPresence,
  PlanPresenceQuery,
  PlanVersions,
  PlanVersionsQuery,
} from '#contract/group-plans';
import { type Page, pageOf } from '#contract/list';
import { PlanTalk } from './plan-talk.service';

@Controller('group-plans')
export class PlanTalkController {
  constructor(private readonly talk: PlanTalk) {}

  @Get(':id/versions')
  @Allows('groupPlan.read')
  @Answers(PlanVersions)
  versions(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(PlanVersionsQuery) query: PlanVersionsQuery,
  ): Promise<PlanVersions> {
    return this.talk.versions(user, id, query);
  }

  @Get(':id/presence')
  @Allows('groupPlan.read')
  @Answers(PlanPresence)
  presence(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidQuery(PlanPresenceQuery) query: PlanPresenceQuery,
  ): Promise<PlanPresence> {
    return this.talk.presence(user, id, query);
  }

  @Post(':id/comments')
  @Allows('groupPlan.edit')
  @Answers(pageOf(PlanComment))
  comment(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CommentCreate) comment: CommentCreate,
  ): Promise<Page<PlanComment>> {
    return this.talk.comment(user, id, comment);
  }

  @Post(':id/comments/settle')
  @HttpCode(200)
  @Allows('groupPlan.edit')
  @Answers(pageOf(PlanComment))
  settle(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CommentDone) done: CommentDone,
  ): Promise<Page<PlanComment>> {
    return this.talk.settle(user, id, done);
  }
}
