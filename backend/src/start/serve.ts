import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Parts } from '#backend/app.module';
import type { Config } from '#backend/config';
import { createApp } from '#backend/create-app';
import { logger } from '#backend/platform/logger';
import { demoPassword } from '#prisma/seed/demo-accounts';
import type { Leaving } from './leaving';
import type { Place } from './place';
import { recordAddress } from './public-address';

/** Serves until a signal comes; then everything stops in order, within seconds. */
export async function serve(place: Place, parts: Parts, leaving: Leaving): Promise<void> {
  const { config, urls } = place;
  // Not by Nest's own hooks: those would end the process before PostgreSQL is stopped.
  const app = await leaving.opens(createApp(config, urls, { ...parts, admin: parts.api }), stopServing);
  await app.listen(config.PORT, config.HOST); // a worker too: for its health
  if (!parts.api) return;
  const url = config.PORT === 0 ? `http://localhost:${portOf(app)}` : config.publicUrl;
  await recordAddress(place, url);
  announce(config, url);
}

/** Within the time that `Leaving` gives; a host that wants to wait longer stops sending requests first. */
const answeredWithinMs = 2_000;

async function stopServing(app: NestExpressApplication): Promise<void> {
  await answerAll(app.getHttpServer());
  await app
    .close()
    .catch((error: unknown) =>
      logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'close failed'),
    );
}

/** Nobody new comes in; who asked something gets the answer, unless that takes too long. */
function answerAll(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), answeredWithinMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const portOf = (app: NestExpressApplication): number => {
  const address: unknown = app.getHttpServer().address();
  return (address as { port: number }).port;
};

function announce(config: Config, url: string): void {
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
