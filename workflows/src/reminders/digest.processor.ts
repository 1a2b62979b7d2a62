import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { type JobData, workerOptions } from '../queues';
import { OutboxJobs } from '../relay/outbox-jobs';
import { OutboxWorker } from '../relay/outbox-worker';
import { DigestSender } from './digest-sender';

/** Sends one person the digest of one day. The row in "Mail" is the guard: one per person, kind and day. */
@Processor('reminders', { ...workerOptions, concurrency: 4 })
export class DigestProcessor extends OutboxWorker {
  constructor(
    private readonly jobs: OutboxJobs,
    private readonly sender: DigestSender,
  ) {
    super();
  }

  override process(job: Job<JobData>): Promise<void> {
    return this.jobs.run<'reminders.digest'>(job, (boardId, payload) => this.sender.send({ boardId, ...payload }));
  }
}
