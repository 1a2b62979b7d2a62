import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, type SpawnedKoers, spawnProgram } from './running-koers';

const startScript = 'backend/bin/start.mjs';
const commandScript = 'backend/bin/koers.mjs';

export type LaunchedKoers = SpawnedKoers & {
  url: string;
  home: string;
  port: number;
  /** Ctrl-C: the terminal tells the whole group, and the launcher passes it on once more. */
  interrupt(): Promise<{ code: number | null; milliseconds: number }>;
  /** Every process of the group at once; PostgreSQL has a group of its own and stays. */
  killAll(): Promise<void>;
};

/** What `npm start` runs, in a process group of its own, as in a terminal. */
export async function launchKoers(
  home: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = [],
  script = startScript,
): Promise<LaunchedKoers> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  const given = { KOERS_HOME: home, ...environment, PORT: String(port) };
  const koers = spawnProgram([process.execPath, script, ...args], given, { detached: true });
  const tellGroup = (signal: NodeJS.Signals) => process.kill(-(koers.process.pid ?? 0), signal);
  return {
    ...koers,
    url: `http://localhost:${port}`,
    home,
    port,
    async interrupt() {
      const from = Date.now();
      tellGroup('SIGINT');
      return { code: await koers.ended, milliseconds: Date.now() - from };
    },
    async killAll() {
      tellGroup('SIGKILL');
      await koers.ended;
    },
  };
}

/** Their numbers; of one parent only when that is given. */
export const pidsWith = (text: string, parent?: number): number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => line.trim().split(/\s+/, 2).map(Number))
    .filter(([, ppid]) => parent === undefined || ppid === parent)
    .map(([pid = 0]) => pid);

/** Nothing of it may be left when a Koers has stopped. */
export const leftBehind = (home: string) => ({
  processes: processesWith(home),
  locks: [join(home, 'postgres/postmaster.pid'), 'dist/preparing.pid'].filter((path) => existsSync(path)),
});
export const nothing = { processes: [], locks: [] };

export type Ended = { code: number | null; stdout: string; stderr: string };

/** A command as an operator gives it; `npm run -s koers -- …` runs the same script. */
export const runCommand = (args: readonly string[], environment: NodeJS.ProcessEnv) =>
  runProgram([process.execPath, commandScript, ...args], environment);

export async function runProgram(program: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  const koers = spawnProgram(program, environment);
  return { code: await koers.ended, stdout: koers.stdout(), stderr: koers.stderr() };
}

/** What is left running with this text among its arguments (PostgreSQL is told its folder). */
export const processesWith = (text: string): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(text));

export async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so after ${milliseconds} ms`);
    await pause(100);
  }
}
