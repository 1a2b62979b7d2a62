import type { LoggerService } from '@nestjs/common';
import { dirname } from 'node:path';
import pino, { type Logger } from 'pino';
import { cannotWrite } from './start-error';

/** Set once at start-up. Fields are an allow-list at every call: ids and numbers, never names, bodies or query strings. */
export let logger: Logger = pino({ level: 'silent' });

/** To a file in the embedded mode, where the terminal belongs to the person; else to stdout, for the host to collect. */
export function openLog(level: string, file?: string): void {
  const options = { level, base: { app: 'koers' }, timestamp: pino.stdTimeFunctions.isoTime };
  try {
    logger = file ? pino(options, pino.destination({ dest: file, mkdir: true, sync: true })) : pino(options);
  } catch (error) {
    throw cannotWrite(dirname(file ?? ''), error);
  }
}

/** Nest's own lines, in the same log. */
export const nestLogger: LoggerService = {
  log: () => undefined,
  debug: () => undefined,
  verbose: () => undefined,
  warn: (message: unknown) => logger.warn({ nest: text(message) }, 'nest'),
  error: (message: unknown) => logger.error({ nest: text(message) }, 'nest'),
  fatal: (message: unknown) => logger.fatal({ nest: text(message) }, 'nest'),
};

const text = (message: unknown) => (message instanceof Error ? message.name : String(message).slice(0, 500));
