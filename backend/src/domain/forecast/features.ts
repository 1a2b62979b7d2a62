import { type Domain, domains } from '#domain/results/levels';
import type { LevelSource } from '#domain/results/level-of-result';
import type { TestTaken } from './board-history';
import { stepOf } from './origins';
import type { Standardise, Standardised } from './standardise';

/** What is known of one pupil in one domain at a moment, on the common measure. */
export type Evidence = {
  /** Recency-weighted z of the domain, for how many tests it is the mean of (see `told`); of the other domains when it has none. */
  own: number;
  /** The same over the other two domains; of the own domain when they have none. */
  others: number;
  /** Last z minus the weighted mean as it is. */
  change: number;
  /** 1 when the domain itself has no result. */
  none: number;
  /** 0..1: the share of the last moments without a result. */
  missing: number;
  /** What the newest result in the domain rests on, and when it was; null without one. */
  source: LevelSource | null;
  moment: string | null;
};

/** A result one moment back weighs this much of the next one (forecast notes). */
const recency = 0.6;
const lookBack = 4;

/** Before it is divided by the weights present. */
export const recencyWeight = (stepsBack: number): number => weights[stepsBack] ?? recency ** stepsBack;
/** Of a whole career: a forecast asks a million times. */
const weights = Array.from({ length: 20 }, (_, stepsBack) => recency ** stepsBack);

/** Correlation of two tests of one pupil in one domain: an assumption, as the starting values are. */
const betweenTests = 0.75;

/**
 * Variance of a weighted mean of tests that have variance 1 each: 1 for one test, the less the more tests. `weight` and
 * `squares` are the sums of the weights and of their squares.
 */
export const varianceOfMean = (weight: number, squares: number): number =>
  betweenTests + ((1 - betweenTests) * squares) / (weight * weight);

type Weighted = {
  sum: number;
  weight: number;
  squares: number;
  lastStep: number;
  steps: number;
  last: { test: TestTaken; known: Standardised } | null;
};

/** Null for a domain when the pupil has no result in any domain up to that step of the career. */
export function evidenceAt(
  tests: readonly TestTaken[],
  step: number,
  standardise: Standardise,
): Record<Domain, Evidence> | null {
  const weighted: Record<Domain, Weighted> = { lezen: nothing(), taalverzorging: nothing(), rekenen: nothing() };
  for (const test of tests) {
    const taken = stepOf(test.yearGroup, test.moment);
    if (taken > step) continue;
    const known = standardise(test);
    if (known) add(weighted[test.domain], { test, known }, { taken, back: step - taken });
  }
  if (domains.every((domain) => weighted[domain].weight === 0)) return null;
  return {
    lezen: toEvidence(weighted, 'lezen'),
    taalverzorging: toEvidence(weighted, 'taalverzorging'),
    rekenen: toEvidence(weighted, 'rekenen'),
  };
}

const nothing = (): Weighted => ({ sum: 0, weight: 0, squares: 0, lastStep: -Infinity, steps: 0, last: null });

function add(
  to: Weighted,
  one: { test: TestTaken; known: Standardised },
  { taken, back }: { taken: number; back: number },
): void {
  const weight = recencyWeight(back);
  to.sum += weight * one.known.z;
  to.weight += weight;
  to.squares += weight * weight;
  if (back < lookBack) to.steps |= 1 << back;
  if (taken < to.lastStep) return;
  to.last = one;
  to.lastStep = taken;
}

/**
 * The mean over its variance: a z of −1 says more as the mean of five tests than of one, and a slope can then be the same
 * for a pupil of one test and of ten (regression of a true score on a mean; Lord and Novick 1968, chapter 3).
 */
const told = ({ sum, weight, squares }: Weighted): number => sum / weight / varianceOfMean(weight, squares);

function toEvidence(weighted: Record<Domain, Weighted>, domain: Domain): Evidence {
  const own = weighted[domain];
  let [sum, rest] = [0, 0];
  for (const other of domains) {
    if (other === domain || weighted[other].weight === 0) continue;
    sum += told(weighted[other]);
    rest++;
  }
  const others = sum / rest;
  const place = own.weight > 0 ? told(own) : others;
  return {
    own: place,
    others: rest > 0 ? others : place,
    change: own.last ? own.last.known.z - own.sum / own.weight : 0,
    none: own.weight > 0 ? 0 : 1,
    missing: 1 - bitsOf(own.steps) / lookBack,
    source: own.last?.known.source ?? null,
    moment: own.last && `${own.last.test.moment}${own.last.test.yearGroup}`,
  };
}

/** A cohort of this size tells half of what its mean says. */
const halfToldBy = 8;

/**
 * How a cohort did per domain: the mean of `own`, drawn to 0 where the cohort is small. One pupil's score says less than
 * it seems, for it was partly luck; the luck of a whole cohort averages out, so its mean says more than the scores one by one.
 */
export function cohortMeans(cohort: readonly (Record<Domain, Evidence> | null)[]): Record<Domain, number> {
  const means = { lezen: 0, taalverzorging: 0, rekenen: 0 };
  let tested = 0;
  for (const evidence of cohort) {
    if (!evidence) continue;
    tested++;
    for (const domain of domains) means[domain] += evidence[domain].own;
  }
  for (const domain of domains) means[domain] /= tested + halfToldBy;
  return means;
}

function bitsOf(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** The columns of the model, in this order. */
export const featureNames = ['own', 'others', 'change', 'none', 'missing', 'ownSquared', 'cohort'] as const;

export function writeFeatures(to: Float64Array, offset: number, evidence: Evidence, cohortMean: number): void {
  to[offset] = evidence.own;
  to[offset + 1] = evidence.others;
  to[offset + 2] = evidence.change;
  to[offset + 3] = evidence.none;
  to[offset + 4] = evidence.missing;
  to[offset + 5] = evidence.own * evidence.own;
  to[offset + 6] = cohortMean;
}
