import type { MergeSide } from '#contract/merge-proposals';
import type { Day } from '#domain/calendar/day';

type Enrolment = Pick<MergeSide['enrolments'][number], 'schoolName' | 'yearGroup' | 'fromOn' | 'untilOn'>;
/** Years at one school without a break. */
export type Stay = { schoolName: string; years: string; fromOn: Day; untilOn: Day | null };

/** The enrolments of a pupil, which come newest first, as stays: one line a school instead of one a year. */
export function staysAt(enrolments: readonly Enrolment[]): Stay[] {
  const stays: Enrolment[][] = [];
  for (const enrolment of enrolments) {
    const stay = stays.at(-1);
    if (stay?.[0]?.schoolName === enrolment.schoolName) stay.push(enrolment);
    else stays.push([enrolment]);
  }
  return stays.map((stay) => {
    const [newest, oldest] = [stay[0] as Enrolment, stay.at(-1) as Enrolment];
    const years = [...new Set([oldest.yearGroup, newest.yearGroup])].join('-');
    return { schoolName: newest.schoolName, years, fromOn: oldest.fromOn, untilOn: newest.untilOn };
  });
}
