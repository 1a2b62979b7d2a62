import type { BoardHistory, PupilHistory } from '#domain/forecast/board-history';
import type { Indicator } from '#domain/forecast/column-years';
import { domains, type Level } from '#domain/results/levels';

/** What a cohort of one school came to: the pupils who took the test there, without those with an ontheffing. */
export type CohortOutcome = { schoolId: string; resultsYear: number; pupils: PupilHistory[]; provider: string };

/** Outcomes by cohort, `schoolId resultsYear`. */
export function outcomesByCohort({ pupils }: BoardHistory): Map<string, CohortOutcome> {
  const found = new Map<string, CohortOutcome>();
  for (const pupil of pupils) {
    if (!pupil.leaving || pupil.leaving.exempt) continue;
    const { schoolId, resultsYear, provider } = pupil.leaving;
    const key = outcomeKey(schoolId, resultsYear);
    const cohort = found.get(key) ?? { schoolId, resultsYear, pupils: [], provider };
    cohort.pupils.push(pupil);
    found.set(key, cohort);
  }
  return found;
}

export const outcomeKey = (schoolId: string, resultsYear: number): string => `${schoolId} ${resultsYear}`;

export const isReached = (level: Level, indicator: Indicator): boolean =>
  level === '1S/2F' || (level === '1F' && indicator === '1F');

/** 0..1 of the judgements; null when nobody was judged. */
export function shareReached({ pupils }: CohortOutcome, indicator: Indicator): number | null {
  let [reached, judged] = [0, 0];
  for (const { leaving } of pupils)
    for (const domain of domains) {
      const level = leaving?.levels[domain];
      if (!level) continue;
      judged += 1;
      if (isReached(level, indicator)) reached += 1;
    }
  return judged === 0 ? null : reached / judged;
}
