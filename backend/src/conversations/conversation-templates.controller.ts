import { Controller, Get, Param, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { ConversationTemplate, ConversationTemplateList, TemplateChange } from '#contract/conversation-templates';
import { type Page, pageOf } from '#contract/list';
import { ConversationTemplatesService } from './conversation-templates.service';

@Controller('conversation-templates')
export class ConversationTemplatesController {
  constructor(private readonly service: ConversationTemplatesService) {}

  @Get()
  @Allows('conversationTemplate.read')
  @Answers(pageOf(ConversationTemplate))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ConversationTemplateList) query: ConversationTemplateList,
  ): Promise<Page<ConversationTemplate>> {
    return this.service.list(user, query);
  }

  @Put(':level')
  @Allows('conversationTemplate.edit')
  @Answers(ConversationTemplate)
  change(
    @CurrentUser() user: User,
    @Param('level') level: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(TemplateChange) change: TemplateChange,
  ): Promise<ConversationTemplate> {
    return this.service.change(user, { level, version }, change);
  }
}
