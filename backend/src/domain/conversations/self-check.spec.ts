import { noFacts } from './made-up-facts';
import { checkKeys, selfCheck } from './self-check';

const goal = {
  id: 'g',
  title: 'Lezen',
  goal: 60,
  measure: 'share1S2F',
  value: 50,
  low: null,
  high: null,
  n: 40,
  on: null,
};
const measure = { id: 'm', title: 'Tafel', effect: null, low: null, high: null, n: null, untilOn: null };
const stateOf = (facts: Partial<typeof noFacts>) =>
  Object.fromEntries(selfCheck({ ...noFacts, ...facts }).map(({ key, state }) => [key, state]));

describe('the self-check of board and leader', () => {
  it('asks every question, in one order', () => {
    expect(selfCheck(noFacts).map(({ key }) => key)).toEqual(checkKeys);
  });

  it('says of a school without records that nothing is seen, and what Koers cannot see at all', () => {
    expect(stateOf({})).toMatchObject({ goalsSet: 'notSeen', monitored: 'notSeen', adjusted: 'cannotSee', blindSpots: 'cannotSee', selfEvaluationChecked: 'cannotSee' }); // prettier-ignore
  });

  it('counts what was evaluated, adjusted after a missed goal, and known of effects', () => {
    const goals = [
      { ...goal, state: 'closed' as const, verdict: 'nietGehaald' as const },
      { ...goal, id: 'h', state: 'set' as const, verdict: 'nietTeZeggen' as const },
    ];
    expect(stateOf({ goals })).toMatchObject({ goalsSet: 'seen', evaluated: 'partly', adjusted: 'notSeen' });
    const measures = [
      { ...measure, state: 'running' as const, verdict: null },
      { ...measure, id: 'n', state: 'evaluated' as const, verdict: 'werktNiet' as const },
      { ...measure, id: 'o', state: 'evaluated' as const, verdict: 'nietTeZeggen' as const },
    ];
    expect(stateOf({ goals, measures })).toMatchObject({ adjusted: 'seen', effectsKnown: 'partly' });
  });

  it('holds that expectations are clear against the plans that were discussed', () => {
    const plans = [
      { domain: 'lezen', schoolYear: '2026-2027', half: 1, groups: 4, begun: 4, discussed: 4, evaluated: 0 },
    ];
    expect(selfCheck({ ...noFacts, plans }).find(({ key }) => key === 'expectationsClear')).toEqual({ key: 'expectationsClear', state: 'seen', count: 4, of: 4 }); // prettier-ignore
  });
});
