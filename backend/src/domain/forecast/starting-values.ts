import type { Domain } from '#domain/results/levels';
import { nationalShares } from '#domain/results/national-levels';
import { normalQuantile } from '#domain/results/normal';
import { featureNames } from './features';
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

/** Variance of a recency-weighted mean of several tests, when each has variance 1: they measure alike, not the same. */
const varianceOfMean = 0.85;
/** The logistic distribution with the spread of the standard normal. */
const logisticScale = Math.sqrt(3) / Math.PI;
const ownShare = 0.75;
const changeShare = 0.1;
/**
 * What the mean of a cohort tells beside the scores of its pupils. With a tenth of the variance between cohorts a mean of
 * 25 would tell as much again as a pupil's own score (1.1 against 0.6 per SD at r = 0.62); a part of it only, since most
 * of what sets a school apart lasts and its own effect learns that.
 */
const cohortShare = 0.3;

/**
 * Thresholds and slopes without any longitudinal data: national level shares (DUO 2024-2025) give the thresholds, the
 * correlation r and the variance v of a mean of tests give the slope r / (v·s), with s = √(1 − r²/v)·√3/π the spread of
 * what the tests do not tell.
 */
export function startingValues(domain: Domain, origin: Origin): Float64Array {
  const r = correlations[origin];
  const s = Math.sqrt(1 - (r * r) / varianceOfMean) * logisticScale;
  const slope = r / varianceOfMean / s;
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
