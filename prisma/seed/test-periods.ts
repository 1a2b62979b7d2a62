import { addDays, type Day } from '#domain/calendar/day';
import type { SchoolYear } from '#domain/calendar/school-year';
import { defaultTestPeriods } from '#backend/organisation/test-period-defaults';
import type { TestMoment } from '#domain/results/moments';
import type { BoardRows } from './board-tables';
import type { Random } from './random';

export type Periods = (school: number, label: SchoolYear, moment: TestMoment) => { opensOn: Day; closesOn: Day } | null;

/** The usual periods, a few days earlier or later per school. */
export function addTestPeriods(
  random: Random,
  rows: BoardRows,
  schoolIds: readonly string[],
  labels: readonly SchoolYear[],
): Periods {
  const known = new Map<string, { opensOn: Day; closesOn: Day }>();
  schoolIds.forEach((schoolId, school) => {
    for (const schoolYear of labels) {
      for (const { moment, opensOn, closesOn } of defaultTestPeriods(schoolYear)) {
        // In autumn each school picks its own three weeks out of the two months.
        const shift = moment === 'B' ? random.whole(1, 29) : random.whole(-3, 3);
        const from = addDays(opensOn, shift);
        const period = { opensOn: from, closesOn: moment === 'B' ? addDays(from, 20) : addDays(closesOn, shift) };
        known.set(`${school} ${schoolYear} ${moment}`, period);
        rows.TestPeriod.push({ id: random.uuid(), schoolId, schoolYear, moment, ...period });
      }
    }
  });
  return (school, label, moment) => known.get(`${school} ${label} ${moment}`) ?? null;
}
