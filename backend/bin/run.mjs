import { spawn } from 'node:child_process';

/** Runs the built Koers in a process of its own; signals go through, its exit code is ours. */
export function run(file, args) {
  const koers = spawn(process.execPath, ['--enable-source-maps', file, ...args], { stdio: 'inherit' });
  // From the terminal it reaches the whole group; from a program only us. Koers takes it once either way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => koers.kill(signal));
  koers.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
