import type { Chances } from './chances';

/** Between these chances to reach 1S/2F nothing is decided yet: there teaching can still move a pupil most. */
export const nearBoundary = { low: 0.35, high: 0.65 } as const;

/** Ends included; as percents on screen, so that 65 % is within. */
export function isNearBoundary({ '1S/2F': chance }: Pick<Chances, '1S/2F'>): boolean {
  const percent = Math.round(100 * chance);
  return percent >= 100 * nearBoundary.low && percent <= 100 * nearBoundary.high;
}

/** How far the chance that is most open is from even, 0..0.5: the lower, the more open. Infinite without any chance. */
export const distanceFromEven = (of: readonly Pick<Chances, '1S/2F'>[]): number =>
  of.reduce((least, { '1S/2F': chance }) => Math.min(least, Math.abs(chance - 0.5)), Infinity);
