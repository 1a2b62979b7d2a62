import type { Indicator } from './column-years';
import type { Origin } from './origins';
import type { ShareSums } from './share-sums';

/** One forecast of a cohort whose outcome is known: what was expected and what came. */
export type RecordEntry = {
  schoolId: string;
  resultsYear: number;
  origin: Origin;
  indicator: Indicator;
  sums: ShareSums;
  /** 0..1, the share of judgements at the level or above. */
  actual: number;
  /** Σ of the products of two domains' residuals over the pupils in both, and Σ of what they would be at ρ = 1. */
  crossProducts: number;
  crossScale: number;
  behindBreak: boolean;
};

/** How far a school's share may stray from its expected share, learnt from the forecast's own record. */
export type Spreads = {
  /** Correlation of the domains of one pupil, given the chances. */
  rho: number;
  /** Spread that a school × year shares, in units of the mean p(1−p). */
  tau: number;
  /** The same as long as fewer than two cohorts lie behind a break in the measure. */
  tauBehindBreak: number;
  /** Forecasts it was learnt from. */
  n: number;
};

/** Starting values (forecast notes); each counts as so many exactly measured outcomes. */
const startingTau: Record<Origin, number> = {
  M5: 0.34,
  E5: 0.33,
  M6: 0.32,
  E6: 0.31,
  M7: 0.3,
  E7: 0.29,
  B8: 0.28,
};
/** At 1F most pupils are as good as certain; what they share moves few of them. */
const startingFactor: Record<Indicator, number> = { '1F': 0.5, '1S2F': 1 };
const startingRho = 0.25;
const startingWeight = 10;
const startingPairs = 60;
/** Behind a break the variance is held to be a quarter larger, until the board's own breaks say otherwise. */
const breakFactor = 1.25;

/**
 * In-sample residuals are too small; the errors of earlier forecasts hold shocks, drift and uncertainty in one figure.
 * First how this board strays at all, over every moment, then at this one: from the earliest moments few outcomes are known.
 */
export function spreadsFrom(entries: readonly RecordEntry[], origin: Origin, indicator: Indicator): Spreads {
  const board = entries.filter((entry) => entry.indicator === indicator);
  const own = board.filter((entry) => entry.origin === origin);
  const rho = rhoFrom(own.length > 0 ? own : board);
  const steady = (of: readonly RecordEntry[]) => of.filter(({ behindBreak }) => !behindBreak);
  const factor = tauFactor(steady(board), rho, startingFactor[indicator]);
  const usual = tauFactor(steady(own), rho, factor);
  const behind = tauFactor(own.filter(({ behindBreak }) => behindBreak), rho, usual * breakFactor); // prettier-ignore
  const tau = (of: number) => startingTau[origin] * Math.sqrt(of);
  return { rho, tau: tau(usual), tauBehindBreak: tau(Math.max(usual, behind)), n: own.length };
}

function rhoFrom(entries: readonly RecordEntry[]): number {
  const products = entries.reduce((sum, { crossProducts }) => sum + crossProducts, 0);
  const scale = entries.reduce((sum, { crossScale }) => sum + crossScale, 0);
  return clamp((products + startingRho * startingPairs) / (scale + startingPairs), 0, 0.95);
}

/**
 * The variance that schools and years share, as a multiple of the starting one: Σ (error² − pupil part) / Σ (s·τ₀)².
 * Shrunk to `start` by how much of the error is plain chance; never below a twentieth.
 */
function tauFactor(entries: readonly RecordEntry[], rho: number, start: number): number {
  let [excess, chance, unit] = [0, 0, 0];
  for (const { sums, actual, origin } of entries) {
    const part = pupilPart(sums, rho);
    excess += (actual - sums.expected / sums.judgements) ** 2 - part;
    chance += part;
    unit += sharedPart(sums, startingTau[origin]);
  }
  if (unit <= 0) return start;
  const weight = entries.length * (unit / (unit + chance)) ** 2;
  return Math.max(0.05, (weight * (excess / unit) + startingWeight * start) / (weight + startingWeight));
}

/** The variance of a share by the chances of its pupils alone: domains of one pupil go together by ρ. */
export function pupilPart({ judgements, spread, pairs }: ShareSums, rho: number): number {
  return judgements === 0 ? 0 : (spread + 2 * rho * pairs) / judgements ** 2;
}

/** The variance of a share that its school and year share. */
export function sharedPart({ judgements, spread }: ShareSums, tau: number): number {
  return judgements === 0 ? 0 : (tau * (spread / judgements)) ** 2;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
