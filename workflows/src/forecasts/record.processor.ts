import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { ForecastRecordMaking } from '#backend/forecast-records/forecast-record-making';
import { type JobData, workerOptions } from '../queues';
import { OutboxJobs } from '../relay/outbox-jobs';
import { OutboxWorker } from '../relay/outbox-worker';

/** The record of a whole board, one at a time: it is arithmetic from beginning to end. */
@Processor('records', workerOptions)
export class RecordProcessor extends OutboxWorker {
  constructor(
    private readonly jobs: OutboxJobs,
    private readonly records: ForecastRecordMaking,
  ) {
    super();
  }

  override process(job: Job<JobData>): Promise<void> {
    return this.jobs.run<'forecast.record'>(job, async (boardId) => {
      await this.records.make(boardId);
    });
  }
}
