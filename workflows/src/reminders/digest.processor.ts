import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { MinutesSender } from '../conversations/minutes-sender';
import { Resender } from '../mail/resender';
import { type JobData, workerOptions } from '../queues';
import { OutboxJobs } from '../relay/outbox-jobs';
import { OutboxWorker } from '../relay/outbox-worker';
import { DigestSender } from './digest-sender';

/** Everything that is a mail: the digest of one person and day, who does what after a talk. The row in "Mail" is the guard: one each. */
@Processor('reminders', { ...workerOptions, concurrency: 4 })
export class DigestProcessor extends OutboxWorker {
  constructor(
    private readonly jobs: OutboxJobs,
    private readonly sender: DigestSender,
    private readonly minutes: MinutesSender,
    private readonly resender: Resender,
  ) {
    super();
  }

  override process(job: Job<JobData>): Promise<void> {
    switch (job.name) {
      case 'mails.resend':
        return this.jobs.run<'mails.resend'>(job, (boardId, payload) => this.resender.send(boardId, payload));
      case 'conversations.minutes':
        return this.jobs.run<'conversations.minutes'>(job, (boardId, ids) => this.minutes.send({ boardId, ...ids }));
      default:
        return this.jobs.run<'reminders.digest'>(job, (boardId, payload) => this.sender.send({ boardId, ...payload }));
    }
  }
}
