import { breaksOf, type OutcomesTaken, type TestsTaken } from './breaks';

const tests = (schoolYear: string, more: Partial<TestsTaken> = {}): TestsTaken => ({
  ...{
    schoolId: 'S1',
    domain: 'lezen',
    schoolYear,
    provider: 'LIB',
    test: 'LIB-lezen M7',
    normFrom: '2018-08-01',
    taken: 40,
  },
  ...more,
});
const left = (resultsYear: number, provider = 'LIB'): OutcomesTaken => ({
  schoolId: 'S1',
  resultsYear,
  provider,
  taken: 30,
});
const inShort = (rows: TestsTaken[], outcomes: OutcomesTaken[] = []) =>
  breaksOf(rows, outcomes)
    .filter(({ domain }) => domain === 'lezen')
    .map(({ fromSchoolYear, kind, of }) => `${fromSchoolYear} ${kind} ${of}`);

it('a series with one provider and one norm has none', () => {
  expect(breaksOf([tests('2021-2022'), tests('2022-2023')], [left(2021), left(2022)])).toEqual([]);
});

it('a school that changes its provider breaks with the year of most of the new tests', () => {
  const iep = { provider: 'IEP', test: 'IEP-lezen M7', normFrom: '2022-08-01' };
  const rows = [
    tests('2021-2022'),
    tests('2022-2023'),
    tests('2022-2023', { ...iep, taken: 39 }),
    tests('2023-2024', iep),
  ];
  expect(inShort(rows)).toEqual(['2023-2024 provider results']);
});

it('a renewed norm of the same test is one, whatever single results brought along say', () => {
  const renewed = { normFrom: '2023-08-01' };
  const rows = [tests('2022-2023'), tests('2022-2023', { ...renewed, taken: 1 }), tests('2023-2024', renewed)];
  expect(inShort(rows)).toEqual(['2023-2024 norm results']);
  expect(inShort([tests('2021-2022'), tests('2022-2023', { normFrom: null }), tests('2023-2024', renewed)])).toEqual([
    '2023-2024 norm results',
  ]);
});

it('a test that is taken for the first time renews nothing', () => {
  const other = { test: 'LIB-lezen E7', normFrom: '2022-08-01' };
  expect(inShort([tests('2021-2022'), tests('2022-2023', other)])).toEqual([]);
});

it('eindtoets before and doorstroomtoets after is a change of regime, with another provider or not', () => {
  expect(inShort([], [left(2022), left(2023), left(2024)])).toEqual(['2023-2024 regime outcomes']);
  expect(inShort([], [left(2023), left(2024, 'DIA'), left(2025, 'IEP')])).toEqual([
    '2023-2024 regime outcomes',
    '2024-2025 provider outcomes',
  ]);
  expect(inShort([], [left(2024), left(2025)])).toEqual([]);
});

it('2020 had no test', () => {
  expect(inShort([], [left(2019), left(2021)])).toEqual(['2019-2020 noTest outcomes']);
  expect(inShort([], [left(2021), left(2022)])).toEqual([]);
});

it('each school and domain has its own, in order, however the rows come in', () => {
  const iep = { provider: 'IEP', test: 'IEP' };
  const rows = [
    ...[tests('2021-2022'), tests('2022-2023', iep)],
    ...[tests('2021-2022', { domain: 'rekenen' }), tests('2022-2023', { domain: 'rekenen' })],
    ...[tests('2021-2022', { schoolId: 'S0' }), tests('2023-2024', { schoolId: 'S0', ...iep })],
  ];
  const found = breaksOf(rows, []);
  expect(found.map(({ schoolId, domain, fromSchoolYear }) => [schoolId, domain, fromSchoolYear])).toEqual([
    ['S0', 'lezen', '2023-2024'],
    ['S1', 'lezen', '2022-2023'],
  ]);
  expect(breaksOf([...rows].reverse(), [])).toEqual(found);
});
