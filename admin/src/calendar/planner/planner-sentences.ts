import type { ProposedEvent, YearPlanProposal } from '#contract/year-plans';
import { hoursOf } from '../calendar-sentences';
import type { Saying } from '../use-saying';

/** How much fits, what does not, what stands there already, and what it costs. */
export function proposalLead(proposal: YearPlanProposal, chosen: readonly ProposedEvent[], saying: Saying): string {
  const { words } = saying;
  const there = proposal.proposed.filter(({ state }) => state !== 'new').length;
  const lost = chosen.reduce((sum, { hoursLost }) => sum + hoursLost, 0);
  const unfit = proposal.doesNotFit.length;
  return [
    chosen.length > 0 ? words('planner.lead', { smart_count: chosen.length }) : words('planner.leadNone'),
    ...(unfit > 0 ? [words('planner.leadUnfit', { smart_count: unfit })] : []),
    ...(there > 0 ? [words('planner.leadThere', { smart_count: there })] : []),
    ...(lost > 0 ? [words('planner.leadLost', { hours: hoursOf(lost, saying) })] : []),
  ].join(' ');
}

type NotFitting = YearPlanProposal['doesNotFit'][number];

export function unfitSentence({ title, reason, staffName }: NotFitting, { words }: Saying): string {
  const because = words(`planner.reason.${reason}`);
  return staffName === null
    ? words('planner.unfitOf', { title, reason: because })
    : words('planner.unfitWho', { title, name: staffName, reason: because });
}
