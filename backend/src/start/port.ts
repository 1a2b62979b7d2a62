import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '#backend/config';
import { StartError } from '#backend/platform/start-error';

const patienceMs = 3000;

/** Before minutes of work: a taken port should be known at once. The one before may be on its way out. */
export async function assertPortIsFree({ PORT, HOST }: Config): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const problem = PORT === 0 ? null : await problemOf(PORT, HOST);
    if (problem === null) return;
    if (problem !== 'EADDRINUSE') throw new StartError(`Port ${PORT} cannot be used (${problem}).`);
    if (Date.now() > until)
      throw new StartError(`Port ${PORT} is taken: stop what uses it, or set PORT to another one.`);
    await pause(100);
  }
}

const problemOf = (port: number, host: string): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'))
      .listen(port, host, () => probe.close(() => resolve(null)));
  });
