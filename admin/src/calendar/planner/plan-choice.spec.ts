import type { ProposedEvent } from '#contract/year-plans';
import { chosenOf, newOf, ruleChoices, withLeft } from './plan-choice';

const line = (key: string, ruleKey: string, state: ProposedEvent['state'] = 'new') =>
  ({ key, ruleKey, title: `rule ${ruleKey}`, state, startsOn: `2027-03-0${key.slice(1)}` }) as ProposedEvent;
const proposal = { proposed: [line('a1', 'a'), line('b1', 'b'), line('a2', 'a'), line('a3', 'a', 'moved')] };
const keys = (lines: readonly ProposedEvent[]) => lines.map(({ key }) => key);

it('chooses everything that is not there yet, until somebody unticks it', () => {
  expect(keys(newOf(proposal))).toEqual(['a1', 'b1', 'a2']);
  expect(keys(chosenOf(proposal, new Set(['b1'])))).toEqual(['a1', 'a2']);
});

it('counts per rule', () =>
  expect(ruleChoices(proposal, new Set(['a2']))).toEqual([
    {
      ruleKey: 'a',
      title: 'rule a',
      fromOn: '2027-03-01',
      untilOn: '2027-03-02',
      all: 2,
      chosen: 1,
      keys: ['a1', 'a2'],
    },
    { ruleKey: 'b', title: 'rule b', fromOn: '2027-03-01', untilOn: '2027-03-01', all: 1, chosen: 1, keys: ['b1'] },
  ]));

it('leaves lines out and takes them in again', () => {
  const left = withLeft(new Set(), ['a1', 'a2'], false);
  expect([...left]).toEqual(['a1', 'a2']);
  expect([...withLeft(left, ['a1'], true)]).toEqual(['a2']);
});
