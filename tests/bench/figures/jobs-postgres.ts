import type { Figure } from '../figure';
import { measureJobs } from '../measure-jobs';

export const jobsOnPostgres: Figure = {
  name: 'jobs-postgres',
  about: 'jobs through outbox, queue on PostgreSQL and one worker process',
  measure: (quick) => measureJobs(quick),
};
