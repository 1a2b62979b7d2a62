import type { ConversationFacts } from './facts';

/** Facts of a school of which nothing is known yet, for specs. */
export const noFacts: ConversationFacts = {
  asOf: '2026-11-20',
  columns: [],
  goals: [],
  measures: [],
  plans: [],
  visits: null,
  surveys: [],
  cycles: [],
  agreements: [],
  openPoints: [],
};
