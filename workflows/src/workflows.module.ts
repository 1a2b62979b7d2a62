import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import type { Parts, Urls } from '#backend/app.module';
import { ForecastRecordsModule } from '#backend/forecast-records/forecast-records.module';
import { ForecastsModule } from '#backend/forecasts/forecasts.module';
import { MinutesSender } from './conversations/minutes-sender';
import { RecordProcessor } from './forecasts/record.processor';
import { RefreshProcessor } from './forecasts/refresh.processor';
import { TestPeriodClosed } from './forecasts/test-period-closed.slot';
import { Mailer } from './mail/mailer';
import { MailRate } from './mail/mail-rate';
import { Resender } from './mail/resender';
import { queueConnection, queueNames } from './queues';
import { OutboxJobs } from './relay/outbox-jobs';
import { OutboxRelay } from './relay/outbox-relay';
import { RelayTimer } from './relay/relay-timer';
import { DigestProcessor } from './reminders/digest.processor';
import { DigestSender } from './reminders/digest-sender';
import { PreparationBegins } from './reminders/preparation-begins.slot';
import { DigestsDue } from './reminders/digests-due.slot';
import { Drain } from './drain';
import { Slots } from './schedule/slots';
import { ScheduleTimer } from './schedule/schedule-timer';

/** What happens without a click. workflows/README.md has the table: when, what, and why twice is harmless. */
@Module({})
class WorkflowsModule {
  static on(urls: Urls, parts: Parts & { timers: boolean }): DynamicModule {
    return {
      module: WorkflowsModule,
      imports: [
        BullModule.forRoot({ connection: queueConnection(urls) }),
        BullModule.registerQueue(...queueNames.map((name) => ({ name }))),
        ScheduleModule.forRoot(),
        ForecastsModule,
        ForecastRecordsModule,
      ],
      providers: [
        OutboxRelay,
        OutboxJobs,
        Slots,
        TestPeriodClosed,
        PreparationBegins,
        DigestsDue,
        DigestSender,
        MinutesSender,
        Mailer,
        Resender,
        MailRate,
        Drain,
        ...(parts.worker ? [RefreshProcessor, RecordProcessor, DigestProcessor] : []),
        ...(parts.worker && parts.timers
          ? [
              {
                provide: RelayTimer,
                useFactory: (relay: OutboxRelay) => new RelayTimer(relay, urls.app),
                inject: [OutboxRelay],
              },
            ]
          : []),
        ...(parts.schedule && parts.timers ? [ScheduleTimer] : []),
      ],
      exports: [Drain, DigestsDue],
    };
  }
}

/** What runs without a click, as far as this process takes part in it. Without timers only what it is told to do. */
export function workflowFeatures(urls: Urls, parts: Parts, timers = true): NonNullable<DynamicModule['imports']> {
  return parts.worker || parts.schedule ? [WorkflowsModule.on(urls, { ...parts, timers })] : [];
}
