import { spawnSync } from 'node:child_process';
import { queueOnRedis } from '../../workflows/queue-place';
import { type Figure, Skipped } from '../figure';
import { measureJobs } from '../measure-jobs';

export const jobsOnRedis: Figure = {
  name: 'jobs-redis',
  about: 'jobs through outbox, queue on Redis and one worker process',
  async measure(quick) {
    if (spawnSync('redis-server', ['--version']).error) throw new Skipped('no redis-server on this machine');
    const queue = await queueOnRedis();
    try {
      return await measureJobs(quick, queue.redis);
    } finally {
      await queue.stop();
    }
  },
};
