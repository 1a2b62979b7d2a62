import type { Figure } from './figure';
import { digests } from './figures/digests';
import { forecast } from './figures/forecast';
import { forecastCountry } from './figures/forecast-country';
import { importing } from './figures/import';
import { jobsOnPostgres } from './figures/jobs-postgres';
import { jobsOnRedis } from './figures/jobs-redis';
import { lists } from './figures/lists';
import { schoolPage } from './figures/school-page';
import { start } from './figures/start';

/** In the order in which they are printed; docs/bench.md says what each means. */
export const figures: readonly Figure[] = [
  start,
  lists,
  schoolPage,
  forecast,
  forecastCountry,
  importing,
  jobsOnPostgres,
  jobsOnRedis,
  digests,
];
