import type { Tested } from './centre';
import { mean } from '#domain/statistics/sums';

export type MadeUp = {
  cohorts: number;
  /** Per cohort, and pupils per group. */
  groups: number;
  size: number;
  /** What the measure does to who it is for, in standard deviations. */
  effect: number;
  /** Standard normal. */
  normal: () => number;
};

/** Spread between groups that stays, and of a test's own day in a group; and the part of a score that is chance. */
const [stays, ofTheDay, chance] = [0.25, 0.12, 0.4];
const grown = 0.1;

/**
 * Made-up pupils with two tests, for the checks of `effectOf`: the group that started worst in each cohort is who the measure
 * is for, as schools do. Start and end share the pupil and the group; chance of the pupil and of the group's day do not return.
 */
export function madeUpMeasure({ cohorts, ...of }: MadeUp): Tested[] {
  return Array.from({ length: cohorts }, (_cohort, at) => {
    const groups = Array.from({ length: of.groups }, (_group, nth) => madeUpGroup(of, `${at}`, `${at}-${nth}`));
    const starts = groups.map((group) => mean(group.map(({ start }) => start)));
    const worst = starts.indexOf(Math.min(...starts));
    return groups.flatMap((group, nth) =>
      nth === worst ? group.map((one) => ({ ...one, end: one.end + of.effect, isFor: true })) : group,
    );
  }).flat();
}

function madeUpGroup({ size, normal }: Pick<MadeUp, 'size' | 'normal'>, cohort: string, group: string): Tested[] {
  const [place, first, second] = [stays * normal(), ofTheDay * normal(), ofTheDay * normal()];
  return Array.from({ length: size }, () => {
    const able = Math.sqrt(1 - chance ** 2) * normal() + place;
    const [start, end] = [able + first + chance * normal(), able + second + grown + chance * normal()];
    return { cohort, group, start, end, isFor: false };
  });
}
