import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits until nobody else holds the file. It names its holder, so that one who was killed holds it no longer. */
export async function takeTurn(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ;) {
    if (take(file)) break;
    const holder = holderOf(file);
    if (holder !== null && !isAlive(holder)) rmSync(file, { force: true });
    else {
      if (!told && holder)
        process.stderr.write(`Waiting for process ${holder}, which is making Koers ready (${file}).\n`);
      told ||= Boolean(holder);
      await pause(200);
    }
  }
  const leave = () => rmSync(file, { force: true });
  process.once('exit', leave);
  return () => {
    process.removeListener('exit', leave);
    leave();
  };
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null while it is being written, or just gone; a file that stays empty has no holder (0). */
function holderOf(file) {
  try {
    const written = readFileSync(file, 'utf8');
    if (written === '' && Date.now() - statSync(file).mtimeMs < 2000) return null;
    return Number(written);
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    return code === 'EPERM';
  }
}
