import type { RunningPostgres } from '../../backend/src/database/embedded-postgres';
import type { LaunchedKoers } from './launched-koers';
import { throwAway } from './running-koers';

export default async function teardown(): Promise<void> {
  const { koersFromOutside, clusterFromOutside } = globalThis as {
    koersFromOutside?: LaunchedKoers;
    clusterFromOutside?: RunningPostgres;
  };
  await clusterFromOutside?.stop();
  if (!koersFromOutside) return;
  await koersFromOutside.interrupt();
  throwAway(koersFromOutside.home);
}
