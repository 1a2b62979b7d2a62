import { staysAt } from './stays-at';

const year = (schoolName: string, yearGroup: number, from: number, untilOn: string | null) => ({
  ...{ schoolName, yearGroup, untilOn, fromOn: `${from}-08-01` },
});

it('says in one line how long somebody was at a school', () => {
  const moved = [
    year('De Beuk', 6, 2026, null),
    year('De Beuk', 5, 2025, '2026-07-31'),
    year('De Esdoorn', 4, 2024, '2025-07-31'),
    year('De Beuk', 3, 2023, '2024-07-31'),
  ];
  expect(staysAt(moved)).toEqual([
    { schoolName: 'De Beuk', years: '5-6', fromOn: '2025-08-01', untilOn: null },
    { schoolName: 'De Esdoorn', years: '4', fromOn: '2024-08-01', untilOn: '2025-07-31' },
    { schoolName: 'De Beuk', years: '3', fromOn: '2023-08-01', untilOn: '2024-07-31' },
  ]);
  expect(staysAt([])).toEqual([]);
});
