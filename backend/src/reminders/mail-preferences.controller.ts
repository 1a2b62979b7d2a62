import { Controller, Get, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { ValidBody } from '#backend/platform/valid';
import { MailPreferences, MailPreferencesChange } from '#contract/mail-preferences';
import { MailPreferencesService } from './mail-preferences.service';

@Controller('me/mail-preferences')
export class MailPreferencesController {
  constructor(private readonly service: MailPreferencesService) {}

  @Get()
  @Allows('me.read')
  @Answers(MailPreferences)
  get(@CurrentUser() user: User): Promise<MailPreferences> {
    return this.service.get(user);
  }

  @Patch()
  @Allows('me.edit')
  @Answers(MailPreferences)
  change(
    @CurrentUser() user: User,
    @IfMatch() version: KnownVersion,
    @ValidBody(MailPreferencesChange) change: MailPreferencesChange,
  ): Promise<MailPreferences> {
    return this.service.change(user, version, change);
  }
}
