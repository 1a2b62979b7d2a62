import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { CONFIG, type Config } from '#backend/config';
import { logger } from '#backend/platform/logger';
import type { JobData } from '../queues';
import { withDeadline } from '../relay/with-deadline';

/** As many mails a minute as the provider allows: kept by the queue, so that it holds over all workers together. */
@Injectable()
export class MailRate implements OnApplicationBootstrap {
  constructor(
    @InjectQueue('reminders') private readonly queue: Queue<JobData>,
    @Inject(CONFIG) private readonly config: Pick<Config, 'MAIL_PER_MINUTE'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { MAIL_PER_MINUTE: most } = this.config;
    const set = most ? this.queue.setGlobalRateLimit(most, 60_000) : this.queue.removeGlobalRateLimit();
    await withDeadline(Promise.resolve(set), 5_000).catch((error: unknown) =>
      logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'queue away: the mail rate is as it was'),
    );
  }
}
