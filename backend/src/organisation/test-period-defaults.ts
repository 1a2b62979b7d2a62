import { type Day, yearOf } from '#domain/calendar/day';
import { type SchoolYear, startOf } from '#domain/calendar/school-year';
import type { TestMoment } from '#domain/results/moments';

export type DefaultPeriod = { moment: TestMoment; opensOn: Day; closesOn: Day };

/**
 * The usual test periods of a school year (facts §2.2: B in autumn for year group 8 since 2023-2024, M mid-January to
 * mid-February, E mid-May to mid-June). A school changes its own.
 */
export function defaultTestPeriods(schoolYear: SchoolYear): DefaultPeriod[] {
  const autumn = yearOf(startOf(schoolYear));
  const spring = autumn + 1;
  return [
    { moment: 'B', opensOn: `${autumn}-10-01`, closesOn: `${autumn}-11-30` },
    { moment: 'M', opensOn: `${spring}-01-15`, closesOn: `${spring}-02-15` },
    { moment: 'E', opensOn: `${spring}-05-15`, closesOn: `${spring}-06-20` },
  ];
}
