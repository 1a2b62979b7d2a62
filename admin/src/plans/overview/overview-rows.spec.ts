import type { GroupPlan } from '#contract/group-plans';
import type { Group } from '#contract/groups';
import { ofGroup, rowsOf } from './overview-rows';

const group = (id: string, yearGroups: number[], schoolName = 'A') =>
  ({ id, name: id, yearGroups, schoolName }) as Group;
const plan = (groupId: string, domain: string) => ({ groupId, domain }) as GroupPlan;
const said = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => `${row.group.id} ${row.domain} ${row.plan !== null}`);

it('has a row per group and domain, with a plan or without, the youngest first', () => {
  const groups = [group('8', [8]), group('3/4', [3, 4]), group('1', [1])];
  expect(said(rowsOf(groups, [plan('8', 'rekenen')], 'rekenen'))).toEqual(['3/4 rekenen false', '8 rekenen true']);
  expect(rowsOf(groups, [], '')).toHaveLength(6);
});

it('shows a plan of the youngest groups where there is one', () => {
  expect(said(rowsOf([group('1', [1])], [plan('1', 'lezen')], 'lezen'))).toEqual(['1 lezen true']);
});

it('keeps schools together', () => {
  const rows = rowsOf([group('5', [5], 'B'), group('6', [6], 'A'), group('4', [4], 'B')], [], 'lezen');
  expect(rows.map(({ group: { id } }) => id)).toEqual(['6', '4', '5']);
});

it('shows one group where a task is about it, and all where that group is no longer theirs', () => {
  const rows = rowsOf([group('5', [5]), group('6', [6])], [], 'lezen');
  expect(said(ofGroup(rows, '6'))).toEqual(['6 lezen false']);
  expect(ofGroup(rows, 'gone')).toHaveLength(2);
});
