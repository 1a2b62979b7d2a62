import { domainsOf, yearGroupsOf } from './instrument-facts';

const test = (...yearGroups: number[]) => ({
  domains: yearGroups.map((yearGroup) => ({ yearGroup, domain: 'rekenen' as const })),
});

it.each([
  ['years in a row', [8, 3, 4, 5, 6, 7], '3-8'],
  ['years with a gap', [3, 4, 6], '3-4, 6'],
  ['one year', [8], '8'],
  ['a year of two domains', [5, 5], '5'],
  ['nothing', [], '–'],
])('says for whom a test is: %s', (_what, years, expected) => {
  expect(yearGroupsOf(test(...years))).toBe(expected);
});

it('names each domain once', () => {
  expect(domainsOf(test(3, 4, 5))).toEqual(['rekenen']);
});
