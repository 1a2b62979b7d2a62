import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Parts } from '#backend/app.module';
import type { Config } from '#backend/config';
import { createApp } from '#backend/create-app';
import { logger } from '#backend/platform/logger';
import { StartError } from '#backend/platform/start-error';
import { demoPassword } from '#prisma/seed/demo-accounts';
import type { Leaving } from './leaving';
import type { Place } from './place';

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

/** Serves until a signal comes; then everything stops in order, within seconds. */
export async function serve(place: Place, parts: Parts, leaving: Leaving): Promise<void> {
  const { config, urls } = place;
  // Not by Nest's own hooks: those would end the process before PostgreSQL is stopped.
  const app = await leaving.opens(createApp(config, urls, { ...parts, admin: parts.api }), stopServing);
  await app.listen(config.PORT, config.HOST); // a worker too: for its health
  if (parts.api) announce(config, addressOf(app));
}

async function stopServing(app: NestExpressApplication): Promise<void> {
  app.getHttpServer().closeAllConnections();
  await app
    .close()
    .catch((error: unknown) =>
      logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'close failed'),
    );
}

const addressOf = (app: NestExpressApplication): number => {
  const address: unknown = app.getHttpServer().address();
  return (address as { port: number }).port;
};

function announce(config: Config, port: number): void {
  const url = config.PORT === 0 ? `http://localhost:${port}` : config.publicUrl;
  const accounts = [
    'bestuurder',
    'kwaliteit',
    'schoolleider',
    'ib',
    'leerkracht',
    'leerkracht2',
    'adviseur',
    'beheerder',
  ];
  const demo = `\nLog in as ${accounts.join(', ')} (each @demo.koers.test)\nwith the password ${demoPassword}\n`;
  process.stdout.write(`\nKoers is ready at ${url} (${process.uptime().toFixed(1)} s)\n${config.demo ? demo : ''}\n`);
}
