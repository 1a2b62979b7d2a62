import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { Urls } from '#backend/app.module';
import { Workings } from '#backend/operations/workings';
import type { QueueState } from '#contract/operations';
import { queueConnection, queueNames } from '../queues';
import { withDeadline } from '../relay/with-deadline';
import { slotRules } from '../schedule/slot-rules';

const patienceMs = 3_000;

/** Looks at the queues when somebody asks; until then it holds no connection. */
@Injectable()
export class QueueWorkings extends Workings implements OnApplicationShutdown {
  readonly schedules = Object.entries(slotRules).map(([task, rule]) => ({ task, rule }));
  private open: Queue[] | null = null;

  constructor(private readonly urls: Urls) {
    super();
  }

  async queues(): Promise<QueueState[] | null> {
    this.open ??= queueNames.map((name) => connected(name, this.urls));
    return withDeadline(Promise.all(this.open.map(stateOf)), patienceMs).catch(() => null);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all((this.open ?? []).map((queue) => withDeadline(queue.close(), patienceMs).catch(() => undefined)));
  }
}

function connected(name: string, urls: Urls): Queue {
  const queue = new Queue(name, { connection: queueConnection(urls) });
  queue.on('error', () => undefined); // away: `queues` says so
  return queue;
}

async function stateOf(queue: Queue): Promise<QueueState> {
  const { waiting = 0, delayed = 0, active = 0 } = await queue.getJobCounts('waiting', 'delayed', 'active');
  const jobs = await Promise.all(
    (['waiting', 'delayed', 'active'] as const).map((state) => queue.getJobs([state], 0, 0, true)),
  );
  const oldest = jobs.flat().reduce((first, { timestamp }) => Math.min(first, timestamp), Infinity);
  const oldestAt = Number.isFinite(oldest) ? new Date(oldest).toISOString() : null;
  return { name: queue.name, waiting, delayed, active, oldestAt };
}
