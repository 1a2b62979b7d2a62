import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from './commands/command';
import { readConfig } from './config';
import { openLog } from './platform/logger';
import { StartError } from './platform/start-error';
import { Leaving } from './start/leaving';
import { openPlace } from './start/place';
import { prepareDatabase } from './start/prepare-database';
import { withRecordedAddress } from './start/public-address';
import { reportFailure } from './start/report-failure';

type Load = () => Promise<Command>;

/** Loaded when asked for: showing the clock does not need the whole of Koers. */
const commands: Record<string, Load> = {
  board: async () => (await import('./commands/board.commands')).board,
  clock: async () => (await import('./commands/clock.command')).clock,
  demo: async () => (await import('./commands/demo.commands')).demo,
  export: async () => (await import('./commands/exchange.commands')).exportFiles,
  'forecast backtest': async () => (await import('./commands/forecast-backtest.command')).forecastBacktest,
  'forecast explain': async () => (await import('./commands/forecast-explain.command')).forecastExplain,
  'forecast refresh': async () => (await import('./commands/forecast-refresh.command')).forecastRefresh,
  'forecast study': async () => (await import('./commands/forecast-study.command')).forecastStudy,
  import: async () => (await import('./commands/exchange.commands')).importFiles,
  indicators: async () => (await import('./commands/open-data.commands')).indicators,
  'open-data': async () => (await import('./commands/open-data.commands')).openData,
  openapi: async () => (await import('./commands/openapi.command')).openapi,
  remind: async () => (await import('./commands/workflow.commands')).remind,
  tick: async () => (await import('./commands/workflow.commands')).tick,
  user: async () => (await import('./commands/board.commands')).user,
};

/** As a shell counts a command that was ended by Ctrl-C. */
const leaving = new Leaving(130);

async function main(argv: string[]): Promise<void> {
  const [first, second = ''] = argv;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return print(await help());
  const two = `${first} ${second}`;
  const [name, args] = commands[two] ? [two, argv.slice(2)] : [first, argv.slice(1)];
  const load = commands[name];
  if (!load) throw new StartError(`There is no command «${two.trim()}». Run «npm run koers -- help».`);
  const command = await load();
  const options = { ...command.options, json: { type: 'boolean' as const } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const given = { values, paths: positionals };
  const result = await runInPlace(command, given);
  const asJson = values['json'] === true || command.json?.(given) === true;
  await print(asJson ? JSON.stringify(result) : command.say(result));
}

async function runInPlace(command: Command, given: Parameters<Command['run']>[1]): Promise<unknown> {
  const config = readConfig();
  openLog(config.LOG_LEVEL, config.embedded ? join(config.KOERS_HOME, 'koers.log') : undefined);
  const place = await leaving.opens(
    openPlace(config, 'join'),
    (one) => one.leave(),
    (one) => one.leaveByForce(),
  );
  try {
    await leaving.during(prepareDatabase(place));
    return await command.run(await withRecordedAddress(place), given);
  } finally {
    await leaving.close();
  }
}

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, about }) => `  ${usage}\n      ${about}`);
  return `npm run koers -- <command> [--json]\n\n  start [api|worker|schedule]\n      serves\n${lines.join('\n')}`;
}

/** Until it is written: a pipe takes a large answer in pieces. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));

// `koers indicators | head` closes the pipe early: that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    if (leaving.isAsked) return;
    reportFailure(error);
    process.exit(1);
  },
);
