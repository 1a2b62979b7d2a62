import { groupedBy } from '#domain/forecast/grouped-by';
import { studentReach } from '#domain/statistics/student';
import type { Interval } from '#domain/statistics/wilson';
import { centre, type Centred, groupOf, type Tested } from './centre';
import { type Between, betweenGroups, type Within, withinGroups } from './slopes';
import { mean, sum } from '#domain/statistics/sums';

/** Values in standard deviations of the norm: growth + regression = expected − start, and left = end − expected. */
export type Effect = {
  n: number;
  compared: { pupils: number; groups: number };
  start: number;
  end: number;
  expected: number;
  growth: number;
  regression: number;
  retest: number;
  left: number;
  band: Interval;
};

export type NoEffect = 'tooFewPupils' | 'tooFewToCompare' | 'tooFewGroups';

/** Nobody can ask for an effect on fewer pupils: one of them would decide. */
export const fewestPupils = 10;
export const fewestCompared = 30;
/** Chance that the band holds what the measure did, as everywhere in Koers. */
export const effectLevel = 0.8;

/**
 * What a measure changed, against the pupils of the same cohorts it was not for. Without it a pupil is expected where those of
 * them end who started alike: what the cohort grew, and what of a low or high start goes over by itself (regression to the
 * mean; Galton 1886), for the pupil within the group and for the group as a whole, since groups are picked too. The band is
 * that of groups not seen yet (Student's t): chance differences between groups count and not only those between pupils, so
 * that few groups give a wide band. With too few pupils, or too few to hold them against, the reason.
 */
export function effectOf(pupils: readonly Tested[]): Effect | NoEffect {
  if (pupils.filter(({ isFor }) => isFor).length < fewestPupils) return 'tooFewPupils';
  const { own, others } = centre(pupils);
  if (own.length < fewestPupils || others.length < fewestCompared) return 'tooFewToCompare';
  const inGroups = withinGroups(others);
  const groups = inGroups && betweenGroups(others, inGroups.slope);
  if (inGroups === null || groups === null) return 'tooFewGroups';
  const units = unitsOf(own);
  const left = sum(units.map((unit) => unit.share * (unit.y - expectedOf(unit, inGroups, groups))));
  const variance = pupilVariance(units, inGroups, groups) + cohortVariance(own, others, groups);
  const reach = studentReach(groups.freedom, effectLevel) * Math.sqrt(variance);
  const [start, end] = [mean(own.map((one) => one.start)), mean(own.map((one) => one.end))];
  const growth = mean(own.map((one) => one.end - one.y - (one.start - one.x)));
  return {
    n: own.length,
    compared: { pupils: others.length, groups: groups.groups },
    start,
    end,
    expected: end - left,
    growth,
    regression: end - left - start - growth,
    retest: inGroups.correlation,
    left,
    band: { low: left - reach, high: left + reach },
  };
}

/** The pupils of one group it was for. `above`: how far they started above their whole group; `share`: of all it was for. */
type Unit = { n: number; share: number; level: number; above: number; y: number };

const unitsOf = (own: readonly Centred[]): Unit[] =>
  [...groupedBy(own, groupOf).values()].map((group) => ({
    n: group.length,
    share: group.length / own.length,
    level: group[0]?.level ?? 0,
    above: mean(group.map((one) => one.x - one.level)),
    y: mean(group.map((one) => one.y)),
  }));

const expectedOf = ({ level, above }: Unit, inGroups: Within, groups: Between): number =>
  groups.intercept + groups.slope * level + inGroups.slope * above;

/** Of the mean over units: each unit by its own pupils and as a group, and both slopes as far as the units lie from the middle. */
function pupilVariance(units: readonly Unit[], inGroups: Within, groups: Between): number {
  const ofGroup = Math.max(0, groups.variance - inGroups.variance / groups.size);
  const own = sum(units.map(({ n, share }) => share ** 2 * (ofGroup + inGroups.variance / n)));
  const level = sum(units.map((unit) => unit.share * unit.level)) - groups.level;
  const above = sum(units.map((unit) => unit.share * unit.above));
  return own + (groups.variance * level ** 2) / groups.spread + (inGroups.variance * above ** 2) / inGroups.spread;
}

/** Of the means the cohorts are seen from: each rests on its own groups. */
function cohortVariance(own: readonly Centred[], others: readonly Centred[], groups: Between): number {
  const ofCohort = groupedBy(others, ({ cohort }) => cohort);
  const shares = [...groupedBy(own, ({ cohort }) => cohort)].map(([cohort, of]) => {
    const held = new Set(ofCohort.get(cohort)?.map(groupOf)).size;
    return (of.length / own.length) ** 2 / Math.max(1, held);
  });
  return groups.variance * sum(shares);
}
