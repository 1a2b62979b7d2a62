import { periodAfter } from '#domain/cycle/copy';
import { type CyclePeriod, startOfCycle } from '#domain/cycle/when';
import { schoolYearAfter } from '#domain/calendar/school-year';

/** The periods a cycle can be copied to: the one after it first, then the others that begin later, a whole year before its halves. */
export function periodsAfter(period: Pick<CyclePeriod, 'schoolYear' | 'half'>): CyclePeriod[] {
  const { schoolYear, half } = period;
  const proposed = periodAfter({ schoolYear, half });
  const next = schoolYearAfter(schoolYear);
  const all: CyclePeriod[] = [
    { schoolYear, half: 2 },
    { schoolYear: next, half: 0 },
    { schoolYear: next, half: 1 },
    { schoolYear: next, half: 2 },
  ];
  const isOther = (one: CyclePeriod) => one.schoolYear !== proposed.schoolYear || one.half !== proposed.half;
  const isLater = (one: CyclePeriod) => startOfCycle(one) > startOfCycle({ schoolYear, half });
  return [proposed, ...all.filter((one) => isLater(one) && isOther(one))];
}
