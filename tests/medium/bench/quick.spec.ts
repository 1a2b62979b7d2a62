import { existsSync } from 'node:fs';
import { figures } from '../../bench/figures';
import { runFigures } from '../../bench/runner';

/** Left out: a cold start takes longer than a test should; the others run the code of a figure that is here, or need Redis. */
const leftOut = ['start', 'lists', 'jobs-redis', 'forecast-country'];
const measured = figures.map(({ name }) => name).filter((name) => !leftOut.includes(name));
const run = (name: string) => runFigures([name], { quick: true, tell: () => undefined });

beforeAll(() => {
  if (!existsSync('dist/backend/src/main.js')) throw new Error('Build first: npm run build:server');
});

it.each(measured)(
  'measures %s, so that the bench does not rot',
  async (name) => {
    const { readings, skipped } = await run(name);
    expect(skipped).toEqual({});
    const measurements = Object.entries(readings);
    expect(measurements.length).toBeGreaterThan(1);
    for (const [key, { median, min, max }] of measurements) {
      expect(key.startsWith(`${name}.`)).toBe(true);
      expect(median).toBeGreaterThan(0);
      expect(min).toBeLessThanOrEqual(median);
      expect(max).toBeGreaterThanOrEqual(median);
    }
  },
  // Each starts a Koers of its own, beside whatever else the machine does.
  120_000,
);

it('names the figures there are when asked for another', async () => {
  await expect(run('speed')).rejects.toThrow(/No figure speed.*lists/);
});
