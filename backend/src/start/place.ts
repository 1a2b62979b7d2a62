import type { Urls } from '#backend/app.module';
import type { Config } from '#backend/config';
import { startEmbeddedPostgres } from '#backend/database/embedded-postgres';
import { step } from './progress';

/** Where this Koers keeps its data: the embedded PostgreSQL or the one of DATABASE_URL. */
export type Place = {
  config: Config;
  ownerUrl: string;
  urls: Urls;
  passwords: { app: string; queue: string };
  leave(): Promise<void>;
  /** When leaving takes too long: the database is not asked to finish its work, and heals itself at the next start. */
  leaveByForce(): Promise<void>;
};

/** `own` is for the Koers that serves, `join` for commands beside it. */
export async function openPlace(config: Config, use: 'own' | 'join'): Promise<Place> {
  const redis = config.REDIS_URL ? { redis: config.REDIS_URL } : {};
  if (config.DATABASE_URL) {
    const passwords = { app: config.KOERS_APP_PASSWORD ?? '', queue: config.KOERS_QUEUE_PASSWORD ?? '' };
    const urls = {
      app: as(config.DATABASE_URL, 'koers_app', passwords.app),
      queue: as(config.DATABASE_URL, 'koers_queue', passwords.queue),
      ...redis,
    };
    return { config, ownerUrl: config.DATABASE_URL, urls, passwords, leave: nothing, leaveByForce: nothing };
  }
  const start = () => startEmbeddedPostgres(config.KOERS_HOME, use);
  const postgres = use === 'own' ? await step('Starting PostgreSQL', start) : await start();
  return {
    config: { ...config, KOERS_SECRET: config.KOERS_SECRET ?? postgres.secret },
    ownerUrl: postgres.ownerUrl,
    urls: { app: postgres.appUrl, queue: postgres.queueUrl, ...redis },
    passwords: { app: new URL(postgres.appUrl).password, queue: new URL(postgres.queueUrl).password },
    leave: () => postgres.stop(),
    leaveByForce: () => postgres.stopByForce(),
  };
}

const nothing = () => Promise.resolve();

function as(url: string, user: string, password: string): string {
  const other = new URL(url);
  other.username = user;
  other.password = encodeURIComponent(password);
  return other.toString();
}
