import type { Domain } from '#domain/results/levels';
import { nationalShares } from '#domain/results/national-levels';
import { normalQuantile } from '#domain/results/normal';
import { featureNames, recencyWeight, varianceOfMean } from './features';
import type { Origin } from './origins';

/**
 * Correlation of a volgtoets with the later outcome, per moment. An assumption in line with published test-retest
 * figures, not a measurement: one cohort of own data starts to move it.
 */
export const correlations: Record<Origin, number> = {
  M5: 0.62,
  E5: 0.65,
  M6: 0.7,
  E6: 0.73,
  M7: 0.77,
  E7: 0.8,
  B8: 0.82,
};

/** Of the two tests of the last year, which nearly every pupil has: what they leave open is taken for all. */
const usualVariance = varianceOfMean(1 + recencyWeight(1), 1 + recencyWeight(1) ** 2);
/** The logistic distribution with the spread of the standard normal. */
const logisticScale = Math.sqrt(3) / Math.PI;
const ownShare = 0.75;
/** Correlation of what the tests tell of two domains of one pupil: an assumption too. */
const betweenDomains = 0.5;
/** Variance of the own domain and the mean of the other two, taken together by their shares, when each has variance 1. */
const varianceOfBoth =
  ownShare ** 2 + 2 * ownShare * (1 - ownShare) * betweenDomains + (1 - ownShare) ** 2 * ((1 + betweenDomains) / 2);
const changeShare = 0.1;
/**
 * What the mean of a cohort tells beside the scores of its pupils. With a tenth of the variance between cohorts a mean of
 * 25 would tell as much again as a pupil's own score (1.1 against 0.6 per SD at r = 0.62); a part of it only, since most
 * of what sets a school apart lasts and its own effect learns that.
 */
const cohortShare = 0.3;

/** The spread of what the tests up to this moment do not tell, on the scale of the logit: s = √(1 − r²/v)·√3/π. */
export const spreadLeft = (origin: Origin): number =>
  Math.sqrt(1 - correlations[origin] ** 2 / usualVariance) * logisticScale;

/**
 * Thresholds and slopes without any longitudinal data: national level shares (DUO 2024-2025) give the thresholds; the
 * correlation r gives the slope r / s on what the tests tell, with s what they do not tell (`spreadLeft`), divided over
 * the own domain and the others so that both together tell as much as r says.
 */
export function startingValues(domain: Domain, origin: Origin): Float64Array {
  const s = spreadLeft(origin);
  const slope = correlations[origin] / Math.sqrt(varianceOfBoth) / s;
  const { '<1F': below, '1F': middle } = nationalShares[domain];
  const values = new Float64Array(2 + featureNames.length);
  values[0] = normalQuantile(below) / s;
  values[1] = normalQuantile(below + middle) / s;
  values[2] = ownShare * slope;
  values[3] = (1 - ownShare) * slope;
  values[4] = changeShare * slope;
  values[8] = cohortShare * slope;
  return values;
}
