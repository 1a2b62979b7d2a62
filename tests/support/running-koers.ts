import { type ChildProcess, type ChildProcessByStdio, spawn, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Jest and npm run from the root; this file itself may be a compiled one elsewhere. */
const root = process.cwd();

export type RunningKoers = {
  url: string;
  home: string;
  process: ChildProcess;
  /** What it said so far, on both streams. */
  said(): string;
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; milliseconds: number }>;
};

/** The built Koers in a process of its own, as `npm start` runs it, with a home that is thrown away. */
export async function startKoers(environment: NodeJS.ProcessEnv = {}, home = newHome()): Promise<RunningKoers> {
  const port = await freePort();
  const koers = spawnKoers({ PORT: String(port), KOERS_HOME: home, ...environment });
  await koers.saying('Koers is ready at');
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => {
    const from = Date.now();
    koers.process.kill(signal);
    return { code: await koers.ended, milliseconds: Date.now() - from };
  };
  return { url: `http://localhost:${port}`, home, process: koers.process, said: koers.said, stop };
}

export type SpawnedKoers = {
  process: ChildProcess;
  ended: Promise<number | null>;
  said(): string;
  stdout(): string;
  stderr(): string;
  saying(text: string): Promise<void>;
};

/** Any part of the built Koers; `file` is below dist/backend/src. */
export const spawnKoers = (environment: NodeJS.ProcessEnv, args: readonly string[] = [], file = 'main.js') =>
  spawnProgram([process.execPath, join('dist/backend/src', file), ...args], environment);

/** A program in the root of the repository, with nothing of our own environment but what it needs to run. */
export function spawnProgram(
  [program = '', ...args]: readonly string[],
  environment: NodeJS.ProcessEnv,
  { stdin = 'ignore', ...options }: Pick<SpawnOptions, 'detached' | 'uid' | 'gid'> & { stdin?: 'ignore' | 'pipe' } = {},
): SpawnedKoers {
  const koers = spawn(program, args, {
    ...options,
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', LOG_LEVEL: 'warn', ...environment },
    stdio: [stdin, 'pipe', 'pipe'],
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
  const heard = { stdout: '', stderr: '' };
  koers.stdout.setEncoding('utf8').on('data', (text: string) => void (heard.stdout += text));
  koers.stderr.setEncoding('utf8').on('data', (text: string) => void (heard.stderr += text));
  const ended = new Promise<number | null>((resolve) => koers.once('close', resolve));
  const said = () => heard.stderr + heard.stdout;
  const saying = async (text: string) => {
    let over = false;
    void ended.then(() => (over = true));
    while (!said().includes(text)) {
      if (over) throw new Error(`Koers ended without saying «${text}»: ${said()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { process: koers, ended, said, saying, stdout: () => heard.stdout, stderr: () => heard.stderr };
}

/** Other users may enter it: PostgreSQL runs as one of them when we are root. */
export function newHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'koers-home-'));
  chmodSync(folder, 0o755);
  return join(folder, '.koers');
}

export const throwAway = (home: string) => rmSync(join(home, '..'), { recursive: true, force: true });

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
