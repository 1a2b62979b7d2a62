import type { Goal, GoalOutcomes } from '#contract/goals';
import { isShare, type OutcomePart, outcomeParts, partOf } from '#domain/goals/measures';
import { addVerdicts, type VerdictCounts } from '#domain/goals/outcome-counts';

export type DomainGroup = { domain: OutcomePart; goals: Goal[] };

/** Goals in percent, per domain: they can stand on one scale. */
export const byDomain = (goals: readonly Goal[]): DomainGroup[] =>
  outcomeParts
    .map((domain) => ({
      domain,
      goals: goals.filter((goal) => isShare(goal.measure) && partOf(goal.measure, goal.domain) === domain),
    }))
    .filter((group) => group.goals.length > 0);

/** The counts of all schools together, per domain. */
export const countsByDomain = (lines: GoalOutcomes['lines']): { part: OutcomePart; counts: VerdictCounts }[] =>
  outcomeParts.flatMap((part) => {
    const own = lines.filter((line) => line.part === part);
    return own.length === 0 ? [] : [{ part, counts: addVerdicts(own.map(({ counts }) => counts)) }];
  });
