import { rolePasswords } from '../support/cluster';
import type { TestDatabase } from '../support/database';
import { freePort, type SpawnedKoers, spawnKoers } from '../support/running-koers';

export const secret = 'a secret that is long enough for the figures';

/** One part of the built Koers in a process of its own, as a host runs it. */
export async function startPart(
  part: 'api' | 'worker',
  place: TestDatabase,
  environment: NodeJS.ProcessEnv = {},
): Promise<SpawnedKoers & { url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const koers = spawnKoers(
    {
      PORT: String(port),
      DATABASE_URL: place.owner,
      KOERS_APP_PASSWORD: rolePasswords.app,
      KOERS_QUEUE_PASSWORD: rolePasswords.queue,
      KOERS_SECRET: secret,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    ['start', part],
  );
  if (part === 'api') await koers.saying('Koers is ready at');
  const stop = async () => {
    koers.process.kill('SIGTERM');
    await koers.ended;
  };
  return { ...koers, url: `http://localhost:${port}`, stop };
}
