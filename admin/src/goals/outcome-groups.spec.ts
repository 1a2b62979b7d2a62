import type { Goal } from '#contract/goals';
import { byDomain, verdictsOf } from './outcome-groups';

const goal = (change: object) =>
  ({ kind: 'result', domain: null, measure: 'share1F', closing: null, ...change }) as Goal;

it('puts goals in percent together per domain, in the order of the domains, behaviour last', () => {
  const goals = [
    goal({ kind: 'behaviour', measure: 'seenInVisits' }),
    goal({ domain: 'rekenen' }),
    goal({}),
    goal({ domain: 'rekenen', measure: 'meanZ' }),
  ];
  expect(byDomain(goals).map(({ domain, goals: of }) => [domain, of.length])).toEqual([
    ['all', 1],
    ['rekenen', 1],
    ['behaviour', 1],
  ]);
});

it('counts the verdicts that people gave', () => {
  const closed = (verdict: string) => goal({ closing: { verdict, proposal: 'gehaald' } });
  expect(verdictsOf([closed('gehaald'), closed('nietTeZeggen'), closed('nietTeZeggen'), goal({})])).toEqual({
    gehaald: 1,
    nietGehaald: 0,
    nietTeZeggen: 2,
  });
});
