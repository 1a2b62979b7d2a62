import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { DigestPreview, MailSettings, MailSettingsChange, MailTest } from '#contract/mail-settings';
import { MailSettingsService } from './mail-settings.service';

@Controller()
export class MailSettingsController {
  constructor(private readonly service: MailSettingsService) {}

  @Get('mail-settings')
  @Allows('mailSettings.read')
  @Answers(MailSettings)
  get(@CurrentUser() user: User): Promise<MailSettings> {
    return this.service.get(user);
  }

  @Patch('mail-settings')
  @Allows('mailSettings.edit')
  @Answers(MailSettings)
  change(
    @CurrentUser() user: User,
    @IfMatch() version: KnownVersion,
    @ValidBody(MailSettingsChange) change: MailSettingsChange,
  ): Promise<MailSettings> {
    return this.service.change(user, version, change);
  }

  @Post('mails/test')
  @HttpCode(200)
  @Allows('mail.test')
  @Answers(MailTest)
  test(@CurrentUser() user: User): Promise<MailTest> {
    return this.service.test(user);
  }

  @Get('staff/:id/digest-preview')
  @Allows('mail.preview')
  @Answers(DigestPreview)
  preview(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<DigestPreview> {
    return this.service.preview(user, id);
  }
}
