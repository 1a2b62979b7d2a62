import { choleskyOf, inverseDiagonal, solveBy } from './cholesky';
import { type Sums, sumsAt } from './ordered-logit-sums';

/**
 * Rows of a cumulative (ordered) logit with three levels: P(level ≥ k) = logistic(β·x + u − τₖ), k = 1, 2.
 * `x` is row-major, n × p; `group` gives each row its intercept u (−1: none).
 */
export type OrderedRows = {
  x: Float64Array;
  p: number;
  y: Uint8Array;
  weights?: Float64Array | undefined;
  group?: Int32Array | undefined;
  groups?: number | undefined;
};

/** Normal priors: thresholds first, then slopes; a precision of 0 leaves a parameter free. Intercepts u have mean 0. */
export type OrderedPrior = { mean: Float64Array; precision: Float64Array };

export type OrderedLogitAsk = OrderedRows & {
  prior?: OrderedPrior | undefined;
  groupPrecision?: number | undefined;
  start?: Float64Array | undefined;
  standardErrors?: boolean | undefined;
};

export type OrderedLogit = {
  thresholds: [number, number];
  slopes: Float64Array;
  groupEffects: Float64Array;
  /** Of the rows alone, weighted, without the priors. */
  logLikelihood: number;
  /** Thresholds, then slopes; null when not asked for or not to be had. */
  standardErrors: Float64Array | null;
  status: 'ok' | 'notConverged';
  steps: number;
};

const mostSteps = 60;
const mostHalvings = 30;
/** Stop when a step can better the penalised log-likelihood by less than this. */
const enough = 1e-11;

/**
 * Maximum (penalised) likelihood by Newton's method with step-halving; the intercepts of the groups are eliminated by
 * their diagonal block, so that the cost is linear in the rows and in the groups. The log-likelihood is concave
 * (Pratt 1981, JASA 76:103-106), so the maximum is the only one. Without a prior on separated data there is no maximum: the status
 * is then notConverged, and every figure is still finite. Checked against R's ordinal::clm (tests/fixtures/statistics).
 */
export function fitOrderedLogit(ask: OrderedLogitAsk): OrderedLogit {
  const q = 2 + ask.p;
  const groups = ask.groups ?? 0;
  const prior = ask.prior ?? { mean: new Float64Array(q), precision: new Float64Array(q) };
  const penalty = { prior, groupPrecision: ask.groupPrecision ?? 0 };
  let at: Point = { theta: inOrder(ask.start ?? startOf(ask, prior)), u: new Float64Array(groups) };
  let sums = sumsAt(ask, at.theta, at.u, penalty);
  let status: OrderedLogit['status'] = 'notConverged';
  let steps = 0;
  for (; steps < mostSteps; steps++) {
    const direction = newtonStep(sums, q, groups);
    if (!direction) break;
    const settled = isSettled(at, direction);
    if (settled && direction.gain < enough) {
      // The last step is not tried, only taken: it squares the error, from six digits to all that a float holds.
      at = moved(at, direction, 1);
      if (ask.standardErrors) sums = sumsAt(ask, at.theta, at.u, penalty);
      status = 'ok';
      break;
    }
    const next = halved(ask, penalty, at, sums, direction);
    if (!next) {
      status = settled && direction.gain < 1e-6 ? 'ok' : 'notConverged';
      break;
    }
    ({ at, sums } = next);
  }
  const { theta, u } = at;
  return {
    thresholds: [theta[0] as number, theta[1] as number],
    slopes: theta.slice(2),
    groupEffects: u,
    logLikelihood: sums.logLikelihood,
    standardErrors: ask.standardErrors ? errorsFrom(sums, q, groups) : null,
    status,
    steps,
  };
}

type Point = { theta: Float64Array; u: Float64Array };
type Direction = Point & { gain: number };
export type Penalty = { prior: OrderedPrior; groupPrecision: number };

/** From the prior where there is one, else from the level shares of the rows themselves. */
function startOf({ y, p }: OrderedLogitAsk, { mean, precision }: OrderedPrior): Float64Array {
  if (precision.some((one) => one > 0)) return Float64Array.from(mean);
  const start = new Float64Array(2 + p);
  const share = (least: number) => (y.filter((level) => level >= least).length + 0.5) / (y.length + 1);
  start[0] = Math.log((1 - share(1)) / share(1));
  start[1] = Math.log((1 - share(2)) / share(2));
  return start;
}

/** Levels between two thresholds that coincide would have no chance at all. */
function inOrder(start: Float64Array): Float64Array {
  const theta = Float64Array.from(start);
  if (!((theta[0] as number) < (theta[1] as number))) theta[1] = (theta[0] as number) + 0.1;
  return theta;
}

/**
 * Far out on separated rows the log-likelihood stops rising while the parameters walk on by whole steps; at a maximum they
 * stand still too.
 */
const isSettled = ({ theta, u }: Point, step: Direction): boolean =>
  theta.every((value, k) => Math.abs(step.theta[k] as number) < 1e-3 * (1 + Math.abs(value))) &&
  u.every((value, k) => Math.abs(step.u[k] as number) < 1e-3 * (1 + Math.abs(value)));

const moved = (at: Point, direction: Direction, length: number): Point => ({
  theta: at.theta.map((value, k) => value + length * (direction.theta[k] as number)),
  u: at.u.map((value, k) => value + length * (direction.u[k] as number)),
});

/** The Schur complement of the groups' diagonal block, factored; null when the information is singular. */
function reduced({ information, cross, groupInformation }: Sums, q: number, groups: number): Float64Array | null {
  const matrix = Float64Array.from(information);
  for (let g = 0; g < groups; g++) {
    const own = groupInformation[g] as number;
    if (own <= 0) continue;
    for (let i = 0; i < q; i++) {
      const c = (cross[g * q + i] as number) / own;
      if (c === 0) continue;
      for (let j = 0; j < q; j++) matrix[i * q + j] = (matrix[i * q + j] as number) - c * (cross[g * q + j] as number);
    }
  }
  return choleskyOf(matrix, q);
}

function newtonStep(sums: Sums, q: number, groups: number): Direction | null {
  const { gradient, cross, groupInformation, groupGradient } = sums;
  const factor = reduced(sums, q, groups);
  if (!factor) return null;
  const right = Float64Array.from(gradient);
  for (let g = 0; g < groups; g++) {
    const own = groupInformation[g] as number;
    if (own <= 0) continue;
    const c = (groupGradient[g] as number) / own;
    for (let i = 0; i < q; i++) right[i] = (right[i] as number) - c * (cross[g * q + i] as number);
  }
  const theta = solveBy(factor, q, right);
  const u = new Float64Array(groups);
  let gain = 0;
  for (let i = 0; i < q; i++) gain += (theta[i] as number) * (gradient[i] as number);
  for (let g = 0; g < groups; g++) {
    const own = groupInformation[g] as number;
    if (own <= 0) continue;
    let rest = groupGradient[g] as number;
    for (let i = 0; i < q; i++) rest -= (cross[g * q + i] as number) * (theta[i] as number);
    u[g] = rest / own;
    gain += (u[g] as number) * (groupGradient[g] as number);
  }
  return Number.isFinite(gain) ? { theta, u, gain } : null;
}

/** The longest of the halved steps that betters the penalised log-likelihood and keeps the thresholds in order. */
function halved(ask: OrderedLogitAsk, penalty: Penalty, at: Point, from: Sums, direction: Direction) {
  let length = 1;
  for (let i = 0; i < mostHalvings; i++, length /= 2) {
    const next = moved(at, direction, length);
    if (!((next.theta[0] as number) < (next.theta[1] as number))) continue;
    const sums = sumsAt(ask, next.theta, next.u, penalty);
    if (sums.penalised >= from.penalised) return { at: next, sums };
  }
  return null;
}

function errorsFrom(sums: Sums, q: number, groups: number): Float64Array | null {
  const factor = reduced(sums, q, groups);
  return factor && inverseDiagonal(factor, q).map(Math.sqrt);
}
