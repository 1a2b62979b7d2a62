import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { MinutesSender } from '../conversations/minutes-sender';
import { type JobData, workerOptions } from '../queues';
import { OutboxJobs } from '../relay/outbox-jobs';
import { OutboxWorker } from '../relay/outbox-worker';
import { DigestSender } from './digest-sender';

/** Sends one person the digest of one day, or who does what after a talk. The row in "Mail" is the guard: one each. */
@Processor('reminders', { ...workerOptions, concurrency: 4 })
export class DigestProcessor extends OutboxWorker {
  constructor(
    private readonly jobs: OutboxJobs,
    private readonly sender: DigestSender,
    private readonly minutes: MinutesSender,
  ) {
    super();
  }

  override process(job: Job<JobData>): Promise<void> {
    if (job.name === 'conversations.minutes')
      return this.jobs.run<'conversations.minutes'>(job, (boardId, ids) => this.minutes.send({ boardId, ...ids }));
    return this.jobs.run<'reminders.digest'>(job, (boardId, payload) => this.sender.send({ boardId, ...payload }));
  }
}
