import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { logger } from '#backend/platform/logger';

/** What every worker here shares: a queue that is away is noted, and BullMQ goes on trying by itself. */
export abstract class OutboxWorker extends WorkerHost {
  @OnWorkerEvent('error')
  queueAway(error: Error & { code?: string }): void {
    logger.warn({ error: error.code ?? error.name }, 'queue away');
  }
}
