import { Controller, Get, Param, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { ValidBody } from '#backend/platform/valid';
import { ConversationTemplate, ConversationTemplates, TemplateChange } from '#contract/conversation-templates';
import { ConversationTemplatesService } from './conversation-templates.service';

/** Three of them, one a level: no list that grows. */
@Controller('conversations/templates')
export class ConversationTemplatesController {
  constructor(private readonly service: ConversationTemplatesService) {}

  @Get()
  @Allows('conversationTemplate.read')
  @Answers(ConversationTemplates)
  list(@CurrentUser() user: User): Promise<ConversationTemplates> {
    return this.service.list(user);
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
