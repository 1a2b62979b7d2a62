/** Mean and standard deviation of a score at one moment of one instrument. */
export type Spread = { mean: number; sd: number };

const outermost = 3.5;

/** How many standard deviations above the mean; clipped at ±3.5, so that one typing error does not carry a forecast. */
export function zScore(score: number, { mean, sd }: Spread): number {
  return Math.max(-outermost, Math.min(outermost, (score - mean) / sd));
}
