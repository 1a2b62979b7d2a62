import { type Goal, GoalProposal } from '#contract/goals';
import { isShare } from '#domain/goals/measures';
import type { Domain } from '#domain/results/levels';

export type DomainGroup = { domain: Domain | 'all' | 'behaviour'; goals: Goal[] };

const order = ['all', 'lezen', 'taalverzorging', 'rekenen', 'behaviour'] as const;
const groupOf = ({ kind, domain }: Goal) => (kind === 'behaviour' ? 'behaviour' : (domain ?? 'all'));

/** Goals in percent, per domain: they can stand on one scale. */
export const byDomain = (goals: readonly Goal[]): DomainGroup[] =>
  order
    .map((domain) => ({ domain, goals: goals.filter((goal) => isShare(goal.measure) && groupOf(goal) === domain) }))
    .filter((group) => group.goals.length > 0);

/** How many ended in which verdict, as people gave it. */
export const verdictsOf = (goals: readonly Goal[]): Record<GoalProposal, number> =>
  Object.fromEntries(
    GoalProposal.options.map((verdict) => [verdict, goals.filter((goal) => goal.closing?.verdict === verdict).length]),
  ) as Record<GoalProposal, number>;

type GoalProposal = (typeof GoalProposal.options)[number];
