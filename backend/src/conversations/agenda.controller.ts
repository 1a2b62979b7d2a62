import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import {
  ConversationDetail,
  ConversationNow,
  ConversationPack,
  PointCreate,
  PointOrder,
} from '#contract/conversations';
import { AgendaService } from './agenda.service';

/** What stands on the agenda of a talk. */
@Controller('conversations')
export class AgendaController {
  constructor(private readonly service: AgendaService) {}

  @Post(':id/agenda')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  set(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ConversationDetail> {
    return this.service.set(user, { id, version });
  }

  @Post(':id/agenda/refresh')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  refresh(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ConversationDetail> {
    return this.service.refresh(user, { id, version });
  }

  @Get(':id/now')
  @Allows('conversation.read')
  @Answers(ConversationNow)
  now(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConversationNow> {
    return this.service.now(user, id);
  }

  @Get(':id/pack')
  @Allows('conversation.readBoard')
  @Answers(ConversationPack)
  pack(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConversationPack> {
    return this.service.pack(user, id);
  }

  @Post(':id/points')
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  add(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(PointCreate) { title }: PointCreate,
  ): Promise<ConversationDetail> {
    return this.service.addPoint(user, id, title);
  }

  @Put(':id/points/order')
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  order(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(PointOrder) { ids }: PointOrder,
  ): Promise<ConversationDetail> {
    return this.service.order(user, id, ids);
  }

  @Post(':id/points/:pointId/close')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  close(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('pointId', RecordId) pointId: string,
  ): Promise<ConversationDetail> {
    return this.service.openPoint(user, { id, pointId }, false);
  }

  @Post(':id/points/:pointId/reopen')
  @HttpCode(200)
  @Allows('conversation.edit')
  @Answers(ConversationDetail)
  reopen(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('pointId', RecordId) pointId: string,
  ): Promise<ConversationDetail> {
    return this.service.openPoint(user, { id, pointId }, true);
  }
}
