import type { BoardHistory } from './board-history';
import { firstDoorstroomtoets } from './origins';

/** Fewer cohorts than this behind a break say too little about the new measure. */
const enoughBehind = 2;

/**
 * Whether a school's forecast rests on outcomes of another measure: another kind of test since 2024, or another
 * provider, with fewer than two known cohorts since.
 */
export function breaksKnown(known: BoardHistory): (cohort: { schoolId: string; resultsYear: number }) => boolean {
  const bySchool = new Map<string, Map<number, string>>();
  const years = new Set<number>();
  for (const { leaving } of known.pupils) {
    if (!leaving) continue;
    years.add(leaving.resultsYear);
    const own = bySchool.get(leaving.schoolId) ?? new Map<number, string>();
    own.set(leaving.resultsYear, leaving.provider);
    bySchool.set(leaving.schoolId, own);
  }
  const isNew = (year: number) => year >= firstDoorstroomtoets;
  const sinceRegime = [...years].filter(isNew).length;
  const isRegimeNew = years.size > sinceRegime && sinceRegime < enoughBehind;
  return ({ schoolId, resultsYear }) => {
    const regime = isNew(resultsYear) && isRegimeNew;
    const own = [...(bySchool.get(schoolId) ?? [])].sort(([a], [b]) => b - a).map(([, provider]) => provider);
    const same = own.findIndex((provider) => provider !== own[0]);
    return regime || (same > 0 && same < enoughBehind);
  };
}
