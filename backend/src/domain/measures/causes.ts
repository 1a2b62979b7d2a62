/** What a school can change, in the order of a lesson; and what lies outside it. */
export const causeCategories = [
  'time',
  'content',
  'instruction',
  'grouping',
  'feedback',
  'practice',
  'followUp',
  'expertise',
  'outside',
] as const;
export type CauseCategory = (typeof causeCategories)[number];

/** What lies outside is noted and stays visible, and is never the cause one acts on. */
export const canBeChosen = (category: CauseCategory): boolean => category !== 'outside';
