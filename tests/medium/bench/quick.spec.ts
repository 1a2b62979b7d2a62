import { existsSync } from 'node:fs';
import { figures } from '../../bench/figures';
import { runFigures } from '../../bench/runner';

/** A cold start alone takes longer than a test should; the browser tests start Koers the same way. */
const measured = figures.map(({ name }) => name).filter((name) => name !== 'start');

it('measures every figure, so that the bench does not rot', async () => {
  if (!existsSync('dist/backend/src/main.js')) throw new Error('Build first: npm run build:server');
  const { readings, skipped } = await runFigures(measured, { quick: true, tell: () => undefined });

  const named = new Set([...Object.keys(readings), ...Object.keys(skipped)].map((name) => name.split('.')[0]));
  expect([...named]).toEqual(measured);
  expect(Object.keys(skipped)).toEqual(process.env['KOERS_SKIP_REDIS'] === '1' ? ['jobs-redis'] : []);
  for (const { median, min, max } of Object.values(readings)) {
    expect(median).toBeGreaterThan(0);
    expect(min).toBeLessThanOrEqual(median);
    expect(max).toBeGreaterThanOrEqual(median);
  }
}, 60_000);

it('names the figures there are when asked for another', async () => {
  await expect(runFigures(['speed'], { quick: true, tell: () => undefined })).rejects.toThrow(/No figure speed.*lists/);
});
