import { Module } from '@nestjs/common';
import { MailProblemsController } from './mail-problems.controller';
import { MailProblemsService } from './mail-problems.service';
import { MailSettingsController } from './mail-settings.controller';
import { MailSettingsService } from './mail-settings.service';
import { MailsController } from './mails.controller';
import { MailsService } from './mails.service';

/** `MailDesk` comes from the workflows. */
@Module({
  controllers: [MailSettingsController, MailsController, MailProblemsController],
  providers: [MailSettingsService, MailsService, MailProblemsService],
})
export class MailsModule {}
