import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import type { Choice } from '../figures/SelectField';
import { useMe } from '../providers/me';

/** From four years back to five ahead, and whatever years stand there. */
export function useSchoolYears(standing: readonly [string, ...string[]]): readonly Choice[] {
  const today = useMe()?.today;
  const present = today ? schoolYearOf(today) : standing[0];
  const around = Array.from({ length: 10 }, (_, at) => schoolYearAfter(present, at - 4));
  return [...new Set([...around, ...standing])].sort().map((value) => ({ value, label: value }));
}
