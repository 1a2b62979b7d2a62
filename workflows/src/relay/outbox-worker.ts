import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { logger } from '#backend/platform/logger';
import { withDeadline } from './with-deadline';

/** Below what `Leaving` gives: who presses Ctrl-C does not wait for a long job, a host does. */
const finishedWithinMs = { atKeyboard: 1_500, onHost: 20_000 };

/**
 * What every worker here shares: a queue that is away is noted, and BullMQ goes on trying by itself; when Koers stops, the
 * job in its hands is finished first. What takes longer is taken up by another worker.
 */
export abstract class OutboxWorker extends WorkerHost implements BeforeApplicationShutdown {
  @Inject(CONFIG) private readonly config!: Pick<Config, 'embedded'>;

  @OnWorkerEvent('error')
  queueAway(error: Error & { code?: string }): void {
    logger.warn({ error: error.code ?? error.name }, 'queue away');
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { atKeyboard, onHost } = finishedWithinMs;
    await withDeadline(this.worker.close(), this.config.embedded ? atKeyboard : onHost).catch(() => undefined);
  }
}
