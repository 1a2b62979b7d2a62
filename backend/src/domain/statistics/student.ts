import { betaQuantile } from './beta';

/**
 * Between minus and plus this lies a share `level` (0 ≤ level < 1) of Student's t with `freedom` degrees of freedom (above 0,
 * not necessarily whole): by way of the beta distribution (DLMF 8.17). RangeError on others.
 */
export function studentReach(freedom: number, level: number): number {
  if (!(freedom > 0 && freedom < Infinity)) throw new RangeError('degrees of freedom must be above 0');
  if (!(level >= 0 && level < 1)) throw new RangeError('level must be from 0 to 1');
  const x = betaQuantile(1 - level, { alpha: freedom / 2, beta: 0.5 });
  return Math.sqrt((freedom * (1 - x)) / x);
}
