import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A board of six schools leaves less than this behind; a collection then costs more than it gives. */
const much = 256 * 2 ** 20;

/** The engine gives its collector to who asks for it while the flag is set, also later than its start. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
let collect: (() => void) | undefined;

/**
 * Collects what the history of a board left behind when it is much. Left alone, the engine lets its heap grow as long as
 * the machine has memory: a worker that forecasts a hundred boards in a row would hold several of them at a time.
 */
export function giveMemoryBack(used = process.memoryUsage().heapUsed): boolean {
  if (used < much) return false;
  collect ??= collector();
  collect();
  return true;
}
