import { type Proposal, proposals } from './closing';

/** How many goals ended in which verdict, as people gave it. */
export type VerdictCounts = Record<Proposal, number>;

export const noVerdicts: VerdictCounts = { gehaald: 0, nietGehaald: 0, nietTeZeggen: 0 };

/** Counts roll up; a share of schools is never averaged. */
export const addVerdicts = (counts: readonly VerdictCounts[]): VerdictCounts =>
  proposals.reduce(
    (sum, verdict) => ({ ...sum, [verdict]: counts.reduce((of, one) => of + one[verdict], 0) }),
    noVerdicts,
  );
