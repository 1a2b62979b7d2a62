import { Module } from '@nestjs/common';
import { MailPreferencesController } from './mail-preferences.controller';
import { MailPreferencesService } from './mail-preferences.service';
import { UnsubscribeController } from './unsubscribe.controller';

@Module({
  controllers: [UnsubscribeController, MailPreferencesController],
  providers: [MailPreferencesService],
})
export class RemindersModule {}
