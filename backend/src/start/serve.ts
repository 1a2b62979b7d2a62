import { createServer } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Parts } from '#backend/app.module';
import type { Config } from '#backend/config';
import { createApp } from '#backend/create-app';
import { logger } from '#backend/platform/logger';
import { StartError } from '#backend/platform/start-error';
import { demoPassword } from '#prisma/seed/demo-accounts';
import type { Place } from './place';

/** Before minutes of work: a taken port should be known at once. */
export function assertPortIsFree({ PORT, HOST }: Config): Promise<void> {
  if (PORT === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => {
        const why =
          code === 'EADDRINUSE'
            ? 'is taken: stop what uses it, or set PORT to another one'
            : `cannot be used (${code})`;
        reject(new StartError(`Port ${PORT} ${why}.`));
      })
      .listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

/** Serves until a signal comes; then everything stops in order, within seconds. */
export async function serve(place: Place, parts: Parts): Promise<void> {
  const { config, urls } = place;
  const app = await createApp(config, urls, { ...parts, admin: parts.api });
  await app.listen(config.PORT, config.HOST); // a worker too: for its health
  stopOnSignal(app, place);
  if (parts.api) announce(config, addressOf(app));
}

/**
 * Ctrl-C arrives twice, from the terminal and from the launcher: the second one must not cut the first short. Nest's own
 * hooks would end the process before PostgreSQL is stopped.
 */
function stopOnSignal(app: NestExpressApplication, place: Place): void {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    const late = setTimeout(() => process.exit(1), 4500);
    app.getHttpServer().closeAllConnections();
    await app
      .close()
      .catch((error: unknown) =>
        logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'close failed'),
      );
    await place.leave();
    clearTimeout(late);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void (stopping ??= stop()));
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
