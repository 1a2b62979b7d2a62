import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Urls } from '#backend/app.module';
import { Workings } from '#backend/operations/workings';
import { QueueWorkings } from './queue-workings';

/** For the API, which shows whether the work goes on but does none of it. */
@Global()
@Module({})
export class WorkingsModule {
  static on(urls: Urls): DynamicModule {
    return {
      module: WorkingsModule,
      providers: [{ provide: Workings, useFactory: () => new QueueWorkings(urls) }],
      exports: [Workings],
    };
  }
}
