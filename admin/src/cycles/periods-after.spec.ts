import { periodsAfter } from './periods-after';

const told = (schoolYear: string, half: 0 | 1 | 2) =>
  periodsAfter({ schoolYear, half }).map((one) => `${one.schoolYear}/${one.half}`);

it('proposes the next half year after a half, and the next school year after a whole one', () => {
  expect(told('2026-2027', 1)).toEqual(['2026-2027/2', '2027-2028/0', '2027-2028/1', '2027-2028/2']);
  expect(told('2026-2027', 2)).toEqual(['2027-2028/1', '2027-2028/0', '2027-2028/2']);
  expect(told('2026-2027', 0)).toEqual(['2027-2028/0', '2026-2027/2', '2027-2028/1', '2027-2028/2']);
});
