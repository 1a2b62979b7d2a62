import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Audit } from './audit/audit';
import { CONFIG, type Config } from './config';
import { Database } from './database/database';
import { demoClockState } from './database/demo-clock-state';
import { Outbox } from './outbox/outbox';
import { Clock } from './platform/clock';

export type Urls = { app: string; queue: string; redis?: string };
/** Which parts of Koers this process runs. */
export type Parts = { api: boolean; worker: boolean; schedule: boolean };

/** What every feature needs: the database, the clock, the audit log, the outbox. */
@Global()
@Module({})
export class CoreModule {
  static on(config: Config, urls: Urls): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useFactory: () => new Database(urls.app) },
        { provide: Clock, useFactory: (database: Database) => demoClock(config, database), inject: [Database] },
        Audit,
        Outbox,
      ],
      exports: [CONFIG, Database, Clock, Audit, Outbox],
    };
  }
}

const demoClock = (config: Config, database: Database): Clock =>
  new Clock(async () => (config.demo ? (await demoClockState(database)).offsetMs : 0));

/** The features of the API; create-app.ts adds the workflows. */
@Module({})
export class AppModule {
  static on(config: Config, urls: Urls, features: NonNullable<DynamicModule['imports']>): DynamicModule {
    return { module: AppModule, imports: [CoreModule.on(config, urls), ...features] };
  }
}
