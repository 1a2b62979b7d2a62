import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Database } from '#backend/database/database';
import type { OutboxType, OutboxTypes } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { logger } from '#backend/platform/logger';
import { besideEachOther } from '#backend/platform/beside-each-other';
import { type JobData, rowsAtATime } from '../queues';

type Row<Type extends OutboxType> = {
  job: Job<JobData>;
  boardId: string;
  outboxId: string;
  payload: OutboxTypes[Type];
};
type Work<Type extends OutboxType> = (boardId: string, payload: OutboxTypes[Type]) => Promise<void>;

/** The frame around every job: nothing to do when the row is done, marked done after the effect, failed after the last try. */
@Injectable()
export class OutboxJobs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Row by row, some beside each other, so that one is worked out while another is written: what fails does not keep the
   * others from being done, and only what is not done is tried again.
   */
  async run<Type extends OutboxType>(job: Job<JobData>, work: Work<Type>): Promise<void> {
    const { boardId, outboxIds } = job.data;
    await this.clock.refresh();
    let problem: unknown;
    await besideEachOther(await this.toDo(boardId, outboxIds), rowsAtATime, async ({ id: outboxId, payload }) => {
      const row = { job, boardId, outboxId, payload: payload as unknown as OutboxTypes[Type] };
      await this.runRow(row, work).catch((error: unknown) => (problem ??= error));
      await setImmediate();
    });
    if (problem) throw problem as Error;
  }

  /** In the order of the job, without what another try has done already. */
  private async toDo(boardId: string, outboxIds: readonly string[]) {
    const rows = await this.database.forBoard(boardId, (tx) =>
      tx.outbox.findMany({
        where: { id: { in: [...outboxIds] }, state: { not: 'done' } },
        select: { id: true, payload: true },
      }),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return outboxIds.flatMap((id) => byId.get(id) ?? []);
  }

  private async runRow<Type extends OutboxType>(row: Row<Type>, work: Work<Type>): Promise<void> {
    const { boardId, outboxId } = row;
    try {
      await work(boardId, row.payload);
    } catch (error) {
      await this.failed(row, error);
      throw error;
    }
    await this.database.forBoard(boardId, (tx) =>
      tx.outbox.updateMany({ where: { id: outboxId }, data: { state: 'done', doneAt: this.clock.now() } }),
    );
  }

  private async failed({ job, boardId, outboxId }: Row<OutboxType>, error: unknown): Promise<void> {
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
