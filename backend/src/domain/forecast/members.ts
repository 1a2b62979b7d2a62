import { type Day, dayOf } from '#domain/calendar/day';
import { endOf, resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, PupilHistory, Stay } from './board-history';

/** The pupils of one school who leave in the same results year. */
export type Cohort = { schoolId: string; resultsYear: number; pupils: readonly PupilHistory[] };

/**
 * Who is enrolled on a day, by school and by the year in which they leave; in a fixed order, whatever the
 * order given.
 */
export function cohortsOn(known: BoardHistory, day: Day): Cohort[] {
  const presentYear = resultsYearOf(schoolYearOf(day));
  // Who is enrolled until the summer holiday stays for the school year: its last lessons differ per region.
  const summer = dayOf(presentYear, 7, 1);
  const end = endOf(schoolYearOf(day));
  const found = new Map<string, { schoolId: string; resultsYear: number; pupils: PupilHistory[] }>();
  for (const pupil of known.pupils) {
    const stay = stayOn(pupil.stays, day, { presentYear, summer, end });
    if (!stay) continue;
    const resultsYear = presentYear + 8 - stay.yearGroup;
    const key = `${resultsYear} ${stay.schoolId}`;
    const cohort = found.get(key) ?? { schoolId: stay.schoolId, resultsYear, pupils: [] };
    cohort.pupils.push(pupil);
    found.set(key, cohort);
  }
  for (const { pupils } of found.values()) pupils.sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1));
  return [...found.keys()].sort().map((key) => found.get(key) as Cohort);
}

type Year = { presentYear: number; summer: Day; end: Day };

function stayOn(stays: readonly Stay[], day: Day, { presentYear, summer, end }: Year): Stay | null {
  let found: Stay | null = null;
  for (const stay of stays) {
    if (stay.resultsYear !== presentYear || stay.fromOn > day) continue;
    const until = stay.untilOn === null || stay.untilOn >= summer ? end : stay.untilOn;
    if (until >= day && (!found || stay.fromOn > found.fromOn)) found = stay;
  }
  return found;
}
