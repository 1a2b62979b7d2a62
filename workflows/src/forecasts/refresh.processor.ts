import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { type JobData, workerOptions } from '../queues';
import { OutboxJobs } from '../relay/outbox-jobs';
import { OutboxWorker } from '../relay/outbox-worker';
import { giveMemoryBack } from './give-memory-back';

/** Forecasts the schools of a board that are due; one board at a time, since its history stays in memory meanwhile. Twice gives the same runs and opens no task twice. */
@Processor('forecasts', { ...workerOptions, concurrency: 1 })
export class RefreshProcessor extends OutboxWorker {
  constructor(
    private readonly jobs: OutboxJobs,
    private readonly forecasts: ForecastsService,
  ) {
    super();
  }

  override async process(job: Job<JobData>): Promise<void> {
    await this.jobs.run<'forecast.refresh'>(job, async (boardId, payload) => {
      await this.forecasts.refresh({ boardId, ...payload });
    });
    giveMemoryBack();
  }
}
