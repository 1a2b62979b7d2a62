import { logGamma } from './gamma';

/** Both above 0. */
export type BetaShape = { alpha: number; beta: number };

/**
 * P(X ≤ x) of the beta distribution (the regularised incomplete beta function), accurate to about 1e-12: the continued
 * fraction of DLMF 8.17.22 by Lentz's method, on the side of the mean where it converges fast. 0 below 0, 1 above 1.
 * RangeError when a shape is not a finite number above 0, or x is NaN.
 */
export function betaCdf(x: number, { alpha, beta }: BetaShape): number {
  if (!(alpha > 0 && beta > 0 && alpha + beta < Infinity)) throw new RangeError('alpha and beta must be above 0');
  if (Number.isNaN(x)) throw new RangeError('not a number');
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (alpha + 1) / (alpha + beta + 2) ? lowerTail(x, alpha, beta) : 1 - lowerTail(1 - x, beta, alpha);
}

/**
 * The x below which a share p of the beta distribution lies: 0 for p ≤ 0, 1 for p ≥ 1. Newton's method on ln x and ln p, kept
 * inside a shrinking bracket, from the side of p that loses no digits. RangeError as `betaCdf`.
 */
export function betaQuantile(p: number, shape: BetaShape): number {
  const { alpha, beta } = shape;
  const share = betaCdf(alpha / (alpha + beta), shape);
  if (Number.isNaN(p)) throw new RangeError('not a number');
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return p <= share ? solve(p, alpha, beta) : 1 - solve(1 - p, beta, alpha);
}

/** Below this Math.exp is 0: a quantile that is smaller still is 0 in a float. */
const lowestLog = -745;

function solve(p: number, alpha: number, beta: number): number {
  let low = lowestLog;
  let high = 0;
  let log = Math.log(alpha / (alpha + beta));
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(log);
    const share = betaCdf(x, { alpha, beta });
    if (share > p) high = log;
    else low = log;
    const slope = Math.exp(logDensityTimesX(x, alpha, beta)) / (1 - x) / share;
    const newton = log - Math.log(share / p) / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - log) <= 1e-15 * Math.max(1, Math.abs(log))) break;
    log = next;
  }
  return Math.exp(log);
}

/** ln of x^α (1 − x)^β / B(α, β). */
const logDensityTimesX = (x: number, alpha: number, beta: number) =>
  alpha * Math.log(x) + beta * Math.log1p(-x) + logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);

const tiny = 1e-300;
const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

function lowerTail(x: number, alpha: number, beta: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let fraction = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return (Math.exp(logDensityTimesX(x, alpha, beta)) / alpha) * fraction;
}
