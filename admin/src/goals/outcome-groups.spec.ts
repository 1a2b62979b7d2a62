import type { Goal } from '#contract/goals';
import { byDomain, countsByDomain } from './outcome-groups';

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

it('adds the schools up per domain, and leaves out where nothing ended', () => {
  const line = (part: 'all' | 'rekenen', gehaald: number) => ({
    schoolId: null,
    schoolName: null,
    part,
    counts: { gehaald, nietGehaald: 1, nietTeZeggen: 0 },
  });
  expect(countsByDomain([line('rekenen', 2), line('all', 5), line('rekenen', 3)])).toEqual([
    { part: 'all', counts: { gehaald: 5, nietGehaald: 1, nietTeZeggen: 0 } },
    { part: 'rekenen', counts: { gehaald: 5, nietGehaald: 2, nietTeZeggen: 0 } },
  ]);
});
