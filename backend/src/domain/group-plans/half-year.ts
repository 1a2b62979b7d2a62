import { addDays, type Day, dayOf, yearOf } from '#domain/calendar/day';
import { endOf, type SchoolYear, schoolYearAfter, schoolYearOf, startOf } from '#domain/calendar/school-year';
import type { TestMoment } from '#domain/results/moments';

/** A plan runs for half a school year: 1 from August up to and including January, 2 from February up to and including July. */
export type Half = 1 | 2;
export type HalfYear = { schoolYear: SchoolYear; half: Half };

export function halfYearOf(day: Day): HalfYear {
  const schoolYear = schoolYearOf(day);
  return { schoolYear, half: day < startOfHalf({ schoolYear, half: 2 }) ? 1 : 2 };
}

export const startOfHalf = ({ schoolYear, half }: HalfYear): Day =>
  half === 1 ? startOf(schoolYear) : dayOf(yearOf(startOf(schoolYear)) + 1, 2, 1);

/** The last day that belongs to it. */
export const endOfHalf = ({ schoolYear, half }: HalfYear): Day =>
  half === 1 ? addDays(startOfHalf({ schoolYear, half: 2 }), -1) : endOf(schoolYear);

export const halfYearBefore = ({ schoolYear, half }: HalfYear): HalfYear =>
  half === 2 ? { schoolYear, half: 1 } : { schoolYear: schoolYearAfter(schoolYear, -1), half: 2 };

export const halfYearAfter = ({ schoolYear, half }: HalfYear): HalfYear =>
  half === 1 ? { schoolYear, half: 2 } : { schoolYear: schoolYearAfter(schoolYear), half: 1 };

/** The test moment whose results say what a plan brought: M after the first half, E after the second. */
export const decidingMoment = (half: Half): TestMoment => (half === 1 ? 'M' : 'E');
export const halfDecidedAt = (moment: TestMoment): Half => (moment === decidingMoment(2) ? 2 : 1);

/**
 * From this day on results are those of the deciding moment: 1 January, 15 April. M tests are taken from the middle of
 * January, E tests from the middle of May, and the tests a half year began with are months before.
 */
export const decidedFrom = (of: HalfYear): Day =>
  of.half === 1 ? dayOf(yearOf(startOf(of.schoolYear)) + 1, 1, 1) : dayOf(yearOf(startOf(of.schoolYear)) + 1, 4, 15);
