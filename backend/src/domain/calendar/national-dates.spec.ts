import { isDay, weekdayOf } from './day';
import { nationalDateKinds, nationalDatesOf } from './national-dates';

const of = (schoolYear: string, kind: string) => nationalDatesOf(schoolYear).find((one) => one.kind === kind);

it('gives the published dates of 2024-2025', () => {
  expect(of('2024-2025', 'provisionalAdvice')).toMatchObject({ fromOn: '2025-01-10', untilOn: '2025-01-31' });
  expect(of('2024-2025', 'transitionTest')).toMatchObject({ fromOn: '2025-01-27', untilOn: '2025-02-16' });
  expect(of('2024-2025', 'finalAdvice')).toMatchObject({ untilOn: '2025-03-24', isConfirmed: true });
});

it('says of any other year that the date follows the rule and is not published', () => {
  const days = nationalDatesOf('2026-2027');
  expect(days.map(({ kind }) => kind)).toEqual(nationalDateKinds);
  expect(days.filter(({ isConfirmed }) => isConfirmed)).toEqual([]);
  expect(days.every(({ source }) => source.includes('nog niet gepubliceerd'))).toBe(true);
  expect(of('2026-2027', 'transitionTest')).toMatchObject({ fromOn: '2027-01-25', untilOn: '2027-02-14' });
});

it.each(['2025-2026', '2026-2027', '2027-2028', '2031-2032'])('keeps the test of %s to whole weeks', (schoolYear) => {
  const test = of(schoolYear, 'transitionTest');
  expect([weekdayOf(test?.fromOn ?? ''), weekdayOf(test?.untilOn ?? '')]).toEqual([1, 7]);
  for (const { fromOn, untilOn } of nationalDatesOf(schoolYear)) {
    expect([isDay(fromOn), isDay(untilOn)]).toEqual([true, true]);
    expect(fromOn <= untilOn).toBe(true);
  }
});
