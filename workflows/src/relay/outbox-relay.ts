import { createHash } from 'node:crypto';
import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { logger } from '#backend/platform/logger';
import { gathered, type JobData, jobOptions, type QueueName, queueOf } from '../queues';
import { withDeadline } from './with-deadline';
import { claimDue, type Due, releaseForgotten } from './outbox-relay.queries';

const atATime = 500;
/** Longer than a job with its retries takes; what is not done by then is put in the queue again. */
const forgottenAfterMs = 120_000;
/** Then the rows go back to waiting. */
const queueAwayAfterMs = 5_000;

/** Carries rows of the outbox to the queue. The rows name the job: twice in the queue is once. */
@Injectable()
export class OutboxRelay {
  private readonly queues: Record<QueueName, Queue<JobData>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @InjectQueue('forecasts') forecasts: Queue<JobData>,
    @InjectQueue('records') records: Queue<JobData>,
    @InjectQueue('reminders') reminders: Queue<JobData>,
  ) {
    this.queues = { forecasts, records, reminders };
    for (const queue of Object.values(this.queues)) queue.on('error', () => undefined); // Redis away: rows wait, see `carry`
  }

  async carryAll(): Promise<number> {
    const boards = await this.database.common.boards.findMany({ select: { boardId: true } });
    let carried = 0;
    for (const { boardId } of boards) carried += await this.carry(boardId);
    return carried;
  }

  /** Claim first, queue after: what is lost in between, `sweep` finds. @returns how many were queued. */
  async carry(boardId: string): Promise<number> {
    await this.clock.refresh();
    const now = this.clock.now();
    const due = await this.database.forBoard(boardId, (tx) => claimDue(tx, now, atATime));
    try {
      await this.enqueue(boardId, due);
    } catch (error) {
      logger.warn({ boardId, error: error instanceof Error ? error.name : 'unknown' }, 'queue away');
      const ids = due.map(({ id }) => id);
      await this.database.forBoard(boardId, (tx) =>
        tx.outbox.updateMany({ where: { id: { in: ids }, state: 'queued' }, data: { state: 'waiting' } }),
      );
      return 0;
    }
    return due.length < atATime ? due.length : due.length + (await this.carry(boardId));
  }

  async sweep(): Promise<void> {
    const queuedBefore = new Date(Date.now() - forgottenAfterMs);
    const boards = await this.database.common.boards.findMany({ select: { boardId: true } });
    for (const { boardId } of boards) await this.database.forBoard(boardId, (tx) => releaseForgotten(tx, queuedBefore));
  }

  private async enqueue(boardId: string, due: readonly Due[]): Promise<void> {
    for (const name of Object.keys(this.queues) as QueueName[]) {
      const jobs = inJobs(due.filter(({ type }) => queueOf[type] === name)).map(({ type, outboxIds }) => ({
        name: type,
        data: { boardId, outboxIds },
        opts: { ...jobOptions, jobId: jobIdOf(outboxIds) },
      }));
      if (jobs.length > 0) await withDeadline(this.queues[name].addBulk(jobs), queueAwayAfterMs);
    }
  }
}

type Gathered = { type: Due['type']; outboxIds: string[] };

function inJobs(due: readonly Due[]): Gathered[] {
  const jobs: Gathered[] = [];
  const together = new Map<Due['type'], Gathered>();
  for (const { id, type } of due) {
    const own = gathered.has(type) ? together.get(type) : undefined;
    if (own) own.outboxIds.push(id);
    else {
      const job = { type, outboxIds: [id] };
      jobs.push(job);
      together.set(type, job);
    }
  }
  return jobs;
}

const jobIdOf = (ids: readonly string[]): string =>
  ids.length === 1
    ? (ids[0] as string)
    : createHash('sha256')
        .update([...ids].sort().join(' '))
        .digest('hex');
