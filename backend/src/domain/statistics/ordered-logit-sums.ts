import type { OrderedRows, Penalty } from './ordered-logit';

/** What Newton's method needs at one point: the penalised log-likelihood, its gradient and its negative second derivative. */
export type Sums = {
  logLikelihood: number;
  penalised: number;
  gradient: Float64Array;
  /** q × q, thresholds first, then slopes. */
  information: Float64Array;
  /** groups × q. */
  cross: Float64Array;
  groupGradient: Float64Array;
  groupInformation: Float64Array;
};

/**
 * With a = τ₁ − η and b = τ₂ − η: log P(0) = log F(a), log P(2) = log(1 − F(b)) and
 * log P(1) = log F(b) + log(1 − F(a)) + log(1 − e^(a−b)), which stays exact far out in the tails.
 */
export function sumsAt(rows: OrderedRows, theta: Float64Array, u: Float64Array, penalty: Penalty): Sums {
  const { x, p, y, weights, group } = rows;
  const q = 2 + p;
  const sums = emptySums(q, u.length);
  const { gradient, information, cross, groupGradient, groupInformation } = sums;
  const [low, high] = [theta[0] as number, theta[1] as number];
  const between = Math.exp(low - high);
  const gap = between / (1 - between);
  const gapSlope = gap / (1 - between);
  const logGap = Math.log1p(-between);
  for (let row = 0, offset = 0; row < y.length; row++, offset += p) {
    const weight = weights ? (weights[row] as number) : 1;
    const own = group ? (group[row] as number) : -1;
    let eta = own >= 0 ? (u[own] as number) : 0;
    for (let k = 0; k < p; k++) eta += (x[offset + k] as number) * (theta[2 + k] as number);
    const a = low - eta;
    const b = high - eta;
    const level = y[row];
    let da = 0;
    let db = 0;
    let daa = 0;
    let dbb = 0;
    let dab = 0;
    if (level !== 2) {
      const below = logistic(a);
      daa = below * (1 - below);
      if (level === 0) {
        sums.logLikelihood += weight * logLogistic(a);
        da = 1 - below;
      } else {
        const upTo = logistic(b);
        sums.logLikelihood += weight * (logLogistic(b) + logLogistic(-a) + logGap);
        da = -below - gap;
        db = 1 - upTo + gap;
        daa += gapSlope;
        dbb = upTo * (1 - upTo) + gapSlope;
        dab = -gapSlope;
      }
    } else {
      const upTo = logistic(b);
      sums.logLikelihood += weight * logLogistic(-b);
      db = -upTo;
      dbb = upTo * (1 - upTo);
    }
    const dEta = -weight * (da + db);
    const lowEta = -weight * (daa + dab);
    const highEta = -weight * (dbb + dab);
    const both = weight * (daa + dbb + 2 * dab);
    add(gradient, 0, weight * da);
    add(gradient, 1, weight * db);
    add(information, 0, weight * daa);
    add(information, 1, weight * dab);
    add(information, q + 1, weight * dbb);
    for (let k = 0; k < p; k++) {
      const value = x[offset + k] as number;
      if (value === 0) continue;
      add(gradient, 2 + k, dEta * value);
      add(information, 2 + k, lowEta * value);
      add(information, q + 2 + k, highEta * value);
      const line = (2 + k) * q + 2;
      for (let m = k; m < p; m++) add(information, line + m, both * value * (x[offset + m] as number));
    }
    if (own < 0) continue;
    add(groupGradient, own, dEta);
    add(groupInformation, own, both);
    add(cross, own * q, lowEta);
    add(cross, own * q + 1, highEta);
    for (let k = 0; k < p; k++) add(cross, own * q + 2 + k, both * (x[offset + k] as number));
  }
  for (let i = 0; i < q; i++) for (let j = 0; j < i; j++) information[i * q + j] = information[j * q + i] as number;
  return penalise(sums, theta, u, penalty);
}

function penalise(sums: Sums, theta: Float64Array, u: Float64Array, { prior, groupPrecision }: Penalty): Sums {
  const q = theta.length;
  sums.penalised = sums.logLikelihood;
  for (let i = 0; i < q; i++) {
    const precision = prior.precision[i] as number;
    const off = (theta[i] as number) - (prior.mean[i] as number);
    sums.penalised -= (precision * off * off) / 2;
    add(sums.gradient, i, -precision * off);
    add(sums.information, i * q + i, precision);
  }
  for (let g = 0; g < u.length; g++) {
    const effect = u[g] as number;
    sums.penalised -= (groupPrecision * effect * effect) / 2;
    add(sums.groupGradient, g, -groupPrecision * effect);
    add(sums.groupInformation, g, groupPrecision);
  }
  return sums;
}

const emptySums = (q: number, groups: number): Sums => ({
  logLikelihood: 0,
  penalised: 0,
  gradient: new Float64Array(q),
  information: new Float64Array(q * q),
  cross: new Float64Array(groups * q),
  groupGradient: new Float64Array(groups),
  groupInformation: new Float64Array(groups),
});

function add(to: Float64Array, index: number, amount: number): void {
  to[index] = (to[index] as number) + amount;
}

export const logistic = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x)));
const logLogistic = (x: number): number => (x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x)));
