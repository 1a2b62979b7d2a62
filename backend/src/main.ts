import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Parts } from './app.module';
import { readConfig } from './config';
import { openLog } from './platform/logger';
import { StartError } from './platform/start-error';
import { Leaving } from './start/leaving';
import { openPlace } from './start/place';
import { assertPortIsFree } from './start/port';
import { prepareDatabase } from './start/prepare-database';
import { withRecordedAddress } from './start/public-address';
import { reportFailure } from './start/report-failure';
import { resetHome } from './start/reset';

const everything: Parts = { api: true, worker: true, schedule: true };
const single: Record<string, Parts> = {
  api: { api: true, worker: false, schedule: false },
  worker: { api: false, worker: true, schedule: false },
  schedule: { api: false, worker: false, schedule: true },
};

async function main(leaving: Leaving): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return void process.stdout.write(help);
  const parts = partsOf(positionals);
  const config = readConfig();
  if (!config.embedded) leaving.isOnHost();
  openLog(config.LOG_LEVEL, config.embedded ? join(config.KOERS_HOME, 'koers.log') : undefined);
  await assertPortIsFree(config);
  if (values.reset) await resetHome(config, values.yes ?? false, leaving);
  const place = await leaving.opens(
    openPlace(config, 'own'),
    (one) => one.leave(),
    (one) => one.leaveByForce(),
  );
  await leaving.during(prepareDatabase(place));
  // Late: it brings all of Koers, and what is refused should be refused at once.
  const { serve } = await import('./start/serve');
  await serve(parts.api ? place : await withRecordedAddress(place), parts, leaving);
}

function readArguments() {
  const options = {
    reset: { type: 'boolean' },
    yes: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals, tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens)
    if (token.kind === 'option' && (!(token.name in options) || token.value !== undefined))
      throw unknown(token.rawName);
  return { values: values as { reset?: boolean; yes?: boolean; help?: boolean }, positionals };
}

const unknown = (what: string) => new StartError(`Unknown: ${what}. Run «npm start -- --help».`);

/** `start`, `start api`, `start worker`, `start schedule`, or nothing at all. */
function partsOf([command, part, ...rest]: readonly string[]): Parts {
  const parts = part === undefined ? everything : single[part];
  if ((command !== undefined && command !== 'start') || !parts || rest.length > 0)
    throw unknown([command, part, ...rest].filter(Boolean).join(' '));
  return parts;
}

const help = `npm start                       everything in one process, on PORT (default 3000)
npm start -- --reset [--yes]    throws the embedded database away first
npm run koers -- start api|worker|schedule    one part, for hosts with DATABASE_URL and REDIS_URL
npm run koers -- help           all commands
`;

const leaving = new Leaving(0);
main(leaving).catch(async (error: unknown) => {
  if (leaving.isAsked) return;
  await leaving.close();
  reportFailure(error);
  process.exit(1);
});
