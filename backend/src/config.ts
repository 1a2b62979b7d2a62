import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from './platform/start-error';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every variable Koers reads; .env.example says what each is for. Any of them may come as NAME_FILE (a secret file). */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  KOERS_HOME: z.string().min(1).default('.koers'),
  KOERS_PUBLIC_URL: z.url().optional(),
  KOERS_DEMO: flag.optional(),
  KOERS_TODAY: z.iso.date().optional(),
  KOERS_SECRET: z.string().min(32).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KOERS_APP_PASSWORD: z.string().min(12).optional(),
  KOERS_QUEUE_PASSWORD: z.string().min(12).optional(),
  KOERS_USER_PASSWORD: z.string().min(1).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Koers <koers@localhost>'),
  CHROMIUM_PATH: z.string().min(1).default('/usr/bin/chromium'),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
type Environment = z.infer<typeof Environment>;

export const environmentNames = Object.keys(Environment.shape) as (keyof Environment)[];

export type Config = Omit<Environment, 'KOERS_DEMO' | 'KOERS_PUBLIC_URL'> & {
  /** The database comes with Koers, in KOERS_HOME. */
  embedded: boolean;
  /** Demo board, demo accounts, demo clock, mail kept in the mailbox. */
  demo: boolean;
  publicUrl: string;
  /** By KOERS_PUBLIC_URL or PORT; else it is a guess. */
  publicUrlIsSet: boolean;
};

/** Nest's token for the configuration. */
export const CONFIG = Symbol('config');

/** Reads the environment once. All problems come in one message, by name and never by value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(environmentNames.map((name) => [name, valueOf(name, environment)]));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new StartError(`The settings are not right. ${problems.join('; ')}. See .env.example.`);
  }
  return complete(parsed.data, Boolean(given['KOERS_PUBLIC_URL'] ?? given['PORT']));
}

function complete({ KOERS_DEMO, KOERS_PUBLIC_URL, ...rest }: Environment, publicUrlIsSet: boolean): Config {
  const embedded = rest.DATABASE_URL === undefined;
  const missing = (['KOERS_APP_PASSWORD', 'KOERS_QUEUE_PASSWORD', 'KOERS_SECRET'] as const).filter(
    (name) => rest[name] === undefined,
  );
  if (!embedded && missing.length > 0) {
    throw new StartError(`With DATABASE_URL these settings are needed too: ${missing.join(', ')}. See .env.example.`);
  }
  return {
    ...rest,
    embedded,
    demo: KOERS_DEMO ?? embedded,
    publicUrl: (KOERS_PUBLIC_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, ''),
    publicUrlIsSet,
  };
}

function valueOf(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const file = environment[`${name}_FILE`];
  if (!file) return environment[name] || undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new StartError(`${name}_FILE names a file that cannot be read.`);
  }
}
