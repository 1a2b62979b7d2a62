import { newHome, type RunningKoers, startKoers, throwAway } from '../../support/running-koers';
import { type Figure, reading } from '../figure';
import { megabytesOf } from '../process-memory';

/** Packages and build are there already: this is what Koers itself does. */
export const start: Figure = {
  name: 'start',
  about: 'cold (an empty home; packages and build present) and warm (the second time), until it says it is ready',
  async measure(quick) {
    const [colds, warms] = quick ? [1, 1] : [3, 5];
    const cold: Started[] = [];
    const warm: Started[] = [];
    for (let i = 0; i < colds; i++) {
      const home = newHome();
      try {
        cold.push(await startOnce(home));
        const times = i === colds - 1 ? warms : 0;
        for (let j = 0; j < times; j++) warm.push(await startOnce(home));
      } finally {
        throwAway(home);
      }
    }
    return {
      cold: reading(
        's',
        cold.map(({ seconds }) => seconds),
      ),
      warm: reading(
        's',
        warm.map(({ seconds }) => seconds),
      ),
      stop: reading(
        's',
        [...cold, ...warm].map(({ stop }) => stop),
      ),
      'cold.memory': reading(
        'MB',
        cold.flatMap(({ memory }) => memory),
      ),
      'warm.memory': reading(
        'MB',
        warm.flatMap(({ memory }) => memory),
      ),
    };
  },
};

type Started = { seconds: number; stop: number; memory: number[] };

async function startOnce(home: string): Promise<Started> {
  const from = performance.now();
  const koers: RunningKoers = await startKoers({}, home);
  const seconds = (performance.now() - from) / 1000;
  const memory = megabytesOf(koers.process.pid, 'VmHWM');
  const { milliseconds } = await koers.stop();
  return { seconds, stop: milliseconds / 1000, memory };
}
