import { type Interval } from './wilson';

/**
 * What an interval costs, in the unit of its ends: its width, and for an outcome beside it 2 / (1 − level) times the
 * distance. Lower is better; an honest interval of that level has the lowest expectation (Gneiting & Raftery 2007, § 6.2).
 * RangeError unless 0 ≤ level < 1 and low ≤ high.
 */
export function intervalScore({ low, high, actual, level }: Interval & { actual: number; level: number }): number {
  if (!(level >= 0 && level < 1)) throw new RangeError('level must be from 0 to 1');
  if (!(low <= high)) throw new RangeError('low must not be above high');
  return high - low + (2 / (1 - level)) * (Math.max(0, low - actual) + Math.max(0, actual - high));
}
