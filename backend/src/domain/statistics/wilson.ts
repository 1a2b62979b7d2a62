import { normalQuantile } from '#domain/results/normal';

/** Two shares, from 0 to 1, or two counts. */
export type Interval = { low: number; high: number };

/**
 * The interval around a share of n pupils that holds the true share with chance `level` (0 ≤ level < 1), from 0 to 1
 * (Wilson 1927, without continuity correction). Null when n is 0: nobody measured. RangeError unless 0 ≤ successes ≤ n.
 */
export function wilsonInterval(successes: number, n: number, level: number): Interval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError('successes must be from 0 to n');
  if (!(level >= 0 && level < 1)) throw new RangeError('level must be from 0 to 1');
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2);
  const scale = 1 + (z * z) / n;
  return {
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === n ? 1 : (centre + reach) / scale,
  };
}
