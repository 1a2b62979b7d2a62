/** The number of successes among a fixed number of judgements that hang together. */
export type CountDistribution = {
  /** P(Y ≤ y): 0 below 0, 1 from the number of trials. RangeError when y is NaN. */
  cdf: (y: number) => number;
  /** The least count whose cdf reaches p: 0 for p ≤ 0, the number of trials for p > 1. RangeError when p is NaN. */
  quantile: (p: number) => number;
  /** P(Y < x) for any real x. A share times a number of pupils is seldom a whole number: round it first where it should be. */
  below: (x: number) => number;
};

export type BetaBinomial = {
  /** Number of judgements, a whole number from 0; 0 gives 0 successes for certain. */
  trials: number;
  /** Expected share of successes; taken to the nearest of [0, 1], where the ends are certainty. */
  mean: number;
  /** r = 1 / (α + β + 1), the correlation between two judgements, in [0, 1); 0 is the binomial; taken into that range. */
  overdispersion: number;
};

/**
 * The beta-binomial distribution, exact to about 1e-12: the ratios of neighbouring chances (Johnson, Kemp & Kotz 2005, § 6.2)
 * are multiplied from count 0 upwards, scaled down on the way and to 1 at the end, so that no chance is too small to start from.
 * RangeError when a value is NaN or trials is not a whole number from 0.
 */
export function betaBinomial(settings: BetaBinomial): CountDistribution {
  const { trials } = settings;
  if (!Number.isInteger(trials) || trials < 0) throw new RangeError('trials must be a whole number from 0');
  const cumulative = cumulate(
    trials,
    number(settings.mean),
    Math.min(mostOverdispersed, number(settings.overdispersion)),
  );
  const cdf = (y: number) => (number(y) < 0 ? 0 : y >= trials ? 1 : (cumulative[Math.floor(y)] ?? 1));
  return {
    cdf,
    quantile: (p) => leastReaching(cumulative, number(p)),
    below: (x) => cdf(Math.ceil(x) - 1),
  };
}

/**
 * The overdispersion at which a count with this mean share has this variance (in judgements²), by moments, in [0, 0.999].
 * 0 where the variance is at most the binomial's, or where one judgement or certainty leaves nothing to hang together.
 * RangeError when a value is NaN.
 */
export function matchBetaBinomial(trials: number, mean: number, varianceOfCount: number): number {
  const binomial = number(trials) * number(mean) * (1 - mean);
  if (trials <= 1 || binomial <= 0) return 0;
  return Math.max(0, Math.min(0.999, (number(varianceOfCount) / binomial - 1) / (trials - 1)));
}

const huge = 1e200;
const mostOverdispersed = 1 - 2 ** -53;

function number(value: number): number {
  if (Number.isNaN(value)) throw new RangeError('not a number');
  return value;
}

/** P(Y ≤ y) for y = 0 … trials. α and β are used times r, which leaves them finite at r = 0. */
function cumulate(trials: number, mean: number, overdispersion: number): Float64Array {
  const sums = new Float64Array(trials + 1);
  if (mean <= 0) return sums.fill(1);
  sums[trials] = 1;
  if (mean >= 1) return sums;

  const r = Math.max(0, overdispersion);
  const alpha = mean * (1 - r);
  const beta = (1 - mean) * (1 - r);
  let chance = 1;
  let total = 1;
  sums[0] = 1;
  for (let y = 0; y < trials; y++) {
    const left = trials - y;
    chance *= ((left / (y + 1)) * (alpha + y * r)) / (beta + (left - 1) * r);
    total += chance;
    sums[y + 1] = total;
    if (total < huge) continue;
    // What becomes 0 here is nothing beside what is still to come.
    for (let k = 0; k <= y + 1; k++) sums[k] = (sums[k] as number) / huge;
    chance /= huge;
    total /= huge;
  }
  for (let y = 0; y < trials; y++) sums[y] = (sums[y] as number) / total;
  sums[trials] = 1;
  return sums;
}

function leastReaching(cumulative: Float64Array, p: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) >= p) high = middle;
    else low = middle + 1;
  }
  return low;
}
