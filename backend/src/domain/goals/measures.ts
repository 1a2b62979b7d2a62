import type { Domain } from '#domain/results/levels';

/** What a goal can be measured by. Shares count in percent of pupils (0..100), the others in standard deviations of the norm. */
export const goalMeasures = ['share1F', 'share1S2F', 'aboveAverage', 'meanZ', 'growth', 'seenInVisits'] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

/** Whom a goal is about: without a school the whole board. */
export type Population = {
  schoolId: string | null;
  yearGroup: number | null;
  groupId: string | null;
  needGroup: string | null;
};

/** What decides: the test with which pupils leave, a standardised test at a moment, or the visits of a school year. */
export type Decider = 'transition' | 'standardised' | 'visits';

const deciders: Record<GoalMeasure, Decider> = {
  share1F: 'transition',
  share1S2F: 'transition',
  aboveAverage: 'standardised',
  meanZ: 'standardised',
  growth: 'standardised',
  seenInVisits: 'visits',
};
export const deciderOf = (measure: GoalMeasure): Decider => deciders[measure];
export const isShare = (measure: GoalMeasure): boolean => measure !== 'meanZ' && measure !== 'growth';

/** Within which a goal of this measure must lie; in the unit of the measure. */
export const rangeOf = (measure: GoalMeasure) => (isShare(measure) ? { min: 0, max: 100 } : { min: -3, max: 3 });

/**
 * Whether a measure can be counted for these pupils. A reference level is what pupils leave with: the whole cohort of a
 * school or the board. What is seen in visits is counted per school, never per group: a group has one teacher.
 */
export function fits(measure: GoalMeasure, { schoolId, yearGroup, groupId, needGroup }: Population): boolean {
  const isPart = yearGroup !== null || groupId !== null || needGroup !== null;
  if (deciderOf(measure) === 'standardised') return schoolId !== null || (groupId === null && needGroup === null);
  return !isPart && (measure !== 'seenInVisits' || schoolId !== null);
}

/** Under which heading outcomes stand together: a domain, all of them in one, or what teachers do. */
export const outcomeParts = ['all', 'lezen', 'taalverzorging', 'rekenen', 'behaviour'] as const;
export type OutcomePart = (typeof outcomeParts)[number];
export const partOf = (measure: GoalMeasure, domain: Domain | null): OutcomePart =>
  deciderOf(measure) === 'visits' ? 'behaviour' : (domain ?? 'all');
