import type { Day } from '#domain/calendar/day';
import type { ProposedEvent, YearPlanProposal } from '#contract/year-plans';

/** What can be laid now: the rest stands there already, moved or not, or was cancelled by somebody. */
export const newOf = ({ proposed }: Pick<YearPlanProposal, 'proposed'>): ProposedEvent[] =>
  proposed.filter(({ state }) => state === 'new');

/** What is left of it after the lines somebody unticked. */
export const chosenOf = (proposal: Pick<YearPlanProposal, 'proposed'>, left: ReadonlySet<string>): ProposedEvent[] =>
  newOf(proposal).filter(({ key }) => !left.has(key));

export type RuleChoice = {
  ruleKey: string;
  title: string;
  /** Its first and its last day. */
  fromOn: Day;
  untilOn: Day;
  all: number;
  chosen: number;
  keys: readonly string[];
};

/** The rules that lay something new, each with how much of it is chosen, in the order of their first day. */
export function ruleChoices(proposal: Pick<YearPlanProposal, 'proposed'>, left: ReadonlySet<string>): RuleChoice[] {
  const rules = new Map<string, ProposedEvent[]>();
  for (const one of newOf(proposal)) rules.set(one.ruleKey, [...(rules.get(one.ruleKey) ?? []), one]);
  return [...rules].map(([ruleKey, events]) => ({
    ruleKey,
    title: events[0]?.title ?? ruleKey,
    fromOn: events.map(({ startsOn }) => startsOn).sort()[0] ?? '',
    untilOn:
      events
        .map(({ startsOn }) => startsOn)
        .sort()
        .at(-1) ?? '',
    all: events.length,
    chosen: events.filter(({ key }) => !left.has(key)).length,
    keys: events.map(({ key }) => key),
  }));
}

/** With these lines left out, or taken in again. */
export function withLeft(left: ReadonlySet<string>, keys: readonly string[], isChosen: boolean): Set<string> {
  const next = new Set(left);
  for (const key of keys)
    if (isChosen) next.delete(key);
    else next.add(key);
  return next;
}
