import { spawn } from 'node:child_process';

/** Runs the built Koers in a process of its own; signals go through, its exit code is ours. */
export function run(file, args) {
  // Over the channel it sees that we are gone, also when nothing could be said any more (kill -9).
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const koers = spawn(process.execPath, ['--enable-source-maps', file, ...args], { stdio });
  // From the terminal it reaches the whole group; from a program only us. Koers takes it once either way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => koers.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => koers.kill('SIGTERM'));
  koers.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** npm does not pass on every signal; when it is gone, nobody waits for us. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}
