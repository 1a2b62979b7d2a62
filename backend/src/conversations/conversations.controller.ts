import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  Agreement,
  AgreementOfTalk,
  Conversation,
  ConversationChange,
  ConversationCreate,
  ConversationDetail,
  ConversationHold,
  ConversationList,
  ConversationNext,
} from '#contract/conversations';
import { type Page, pageOf } from '#contract/list';
import { ConversationStepsService } from './conversation-steps.service';
import { ConversationsService } from './conversations.service';

/** A talk and the steps it takes. */
@Controller('conversations')
export class ConversationsController {
  constructor(
    private readonly service: ConversationsService,
    private readonly steps: ConversationStepsService,
  ) {}

  @Get()
  @Allows('conversation.read')
  @Answers(pageOf(Conversation))
  list(@CurrentUser() user: User, @ValidQuery(ConversationList) query: ConversationList): Promise<Page<Conversation>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('conversation.read')
  @Answers(ConversationDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConversationDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('conversation.plan')
  @Answers(ConversationDetail)
  create(
    @CurrentUser() user: User,
    @ValidBody(ConversationCreate) input: ConversationCreate,
  ): Promise<ConversationDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConversationChange) change: ConversationChange,
  ): Promise<ConversationDetail> {
    return this.service.change(user, { id, version }, change);
  }

  @Post(':id/agreements')
  @Allows('conversation.edit')
  @Answers(Agreement)
  agree(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(AgreementOfTalk) agreement: AgreementOfTalk,
  ): Promise<Agreement> {
    return this.steps.agree(user, id, agreement);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  hold(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConversationHold) { presentIds }: ConversationHold,
  ): Promise<ConversationDetail> {
    return this.steps.hold(user, { id, version }, presentIds);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  close(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ConversationDetail> {
    return this.steps.close(user, { id, version });
  }

  @Post(':id/next')
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  next(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(ConversationNext) { onDay }: ConversationNext,
  ): Promise<ConversationDetail> {
    return this.steps.next(user, id, onDay);
  }
}
