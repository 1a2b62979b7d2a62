import type { Me } from '#contract/access';
import type { CycleDetail } from '#contract/cycles';
import { linksOf } from './fact-links';

const cycle = {
  schoolId: 'one',
  schoolYear: '2026-2027',
  half: 0,
  domain: 'lezen',
  may: { edit: true },
} as CycleDetail;
const me = (...permissions: Me['permissions']) => ({ permissions, today: '2027-03-01' });
const of = (...permissions: Me['permissions']) => linksOf(cycle, me(...permissions));

it('leads to the goals of this school, year and domain', () => {
  const [goals, fresh] = of('goal.read', 'goal.edit').goals;
  expect(decodeURIComponent(goals?.to ?? '')).toBe(
    '/goals?filter={"schoolId":"one","schoolYear":"2026-2027","domain":"lezen"}',
  );
  expect(fresh?.to).toBe('/goals/create');
});

it('leads to the plans of the half year in which one works now, in another year to its first one', () => {
  expect(of('groupPlan.read').plansDiscussed).toEqual([
    { to: '/group-plans?year=2026-2027&half=2', label: 'link.plans' },
  ]);
  const later = linksOf({ ...cycle, schoolYear: '2027-2028' }, me('groupPlan.read'));
  expect(later.plansDiscussed[0]?.to).toBe('/group-plans?year=2027-2028&half=1');
  expect(linksOf({ ...cycle, half: 1 }, me('groupPlan.read')).plansDiscussed[0]?.to).toContain('half=1');
});

it('has no link to what would not open, and none to a new goal for who only reads', () => {
  expect(of().plansDiscussed).toEqual([]);
  expect(of().visits).toEqual([]);
  const board = { ...cycle, may: { ...cycle.may, edit: false } };
  expect(linksOf(board, me('goal.read', 'goal.edit')).goals).toHaveLength(1);
});
