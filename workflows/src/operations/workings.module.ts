import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Urls } from '#backend/app.module';
import { MailDesk } from '#backend/mails/mail-desk';
import { Workings } from '#backend/operations/workings';
import { MailDeskAtWork } from '../mail/mail-desk-at-work';
import { QueueWorkings } from './queue-workings';

/** For the API, which shows whether the work goes on and what a mail would say, but does none of it. */
@Global()
@Module({})
export class WorkingsModule {
  static on(urls: Urls): DynamicModule {
    return {
      module: WorkingsModule,
      providers: [
        { provide: Workings, useFactory: () => new QueueWorkings(urls) },
        { provide: MailDesk, useClass: MailDeskAtWork },
      ],
      exports: [Workings, MailDesk],
    };
  }
}
