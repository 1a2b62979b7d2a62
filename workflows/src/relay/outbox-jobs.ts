import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Database } from '#backend/database/database';
import type { OutboxType, OutboxTypes } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { logger } from '#backend/platform/logger';
import type { JobData } from '../queues';

type Work<Type extends OutboxType> = (boardId: string, payload: OutboxTypes[Type]) => Promise<void>;

/** The frame around every job: nothing to do when the row is done, marked done after the effect, failed after the last try. */
@Injectable()
export class OutboxJobs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run<Type extends OutboxType>(job: Job<JobData>, work: Work<Type>): Promise<void> {
    const { boardId, outboxId } = job.data;
    await this.clock.refresh();
    const row = await this.database.forBoard(boardId, (tx) =>
      tx.outbox.findFirst({ where: { id: outboxId }, select: { state: true, payload: true } }),
    );
    if (!row || row.state === 'done') return;
    try {
      await work(boardId, row.payload as unknown as OutboxTypes[Type]);
    } catch (error) {
      await this.failed(job, error);
      throw error;
    }
    await this.database.forBoard(boardId, (tx) =>
      tx.outbox.updateMany({ where: { id: outboxId }, data: { state: 'done', doneAt: this.clock.now() } }),
    );
  }

  private async failed(job: Job<JobData>, error: unknown): Promise<void> {
    const { boardId, outboxId } = job.data;
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    // The kind of error only: a message can hold what somebody typed.
    const lastError = error instanceof Error ? error.name : 'unknown';
    logger.error({ boardId, outboxId, job: job.name, attempt: job.attemptsMade + 1, error: lastError }, 'job failed');
    await this.database.forBoard(boardId, (tx) =>
      tx.outbox.updateMany({
        where: { id: outboxId, state: { not: 'done' } },
        data: { attempts: { increment: 1 }, lastError, ...(isLast && { state: 'failed' }) },
      }),
    );
  }
}
