import { type Domain, rankOf } from '#domain/results/levels';
import type { BoardHistory, Leaving, PupilHistory } from './board-history';

export type Leaver = PupilHistory & { leaving: Leaving };

/** The pupils of one school who left in the same results year, by their places in the list of all. */
export type LeaverCohort = { schoolId: string; resultsYear: number; weight: number; places: number[] };

/** Those a forecast may learn from; `cohortOf` gives each the place of its cohort. */
export type Leavers = {
  pupils: readonly Leaver[];
  cohorts: readonly LeaverCohort[];
  cohortOf: Int32Array;
  /** Rank of the level per leaver and domain; `notTaken` where the domain was not taken. */
  ranks: Record<Domain, Uint8Array>;
};

export const notTaken = 255;

/** Weight of a cohort per year of age. */
const perYear = 0.75;
/** Older cohorts would weigh less than a tenth. */
const mostCohorts = 8;

/** The leavers of the last cohorts with a known outcome, without those with an ontheffing; by their ids, whatever the order given. */
export function leaversOf(known: BoardHistory): Leavers {
  const all = known.pupils.filter((pupil): pupil is Leaver => pupil.leaving !== null && !pupil.leaving.exempt);
  const newest = all.reduce((year, { leaving }) => Math.max(year, leaving.resultsYear), 0);
  const pupils = byId(all.filter(({ leaving }) => leaving.resultsYear > newest - mostCohorts));
  const cohorts: LeaverCohort[] = [];
  const bySchool = new Map<string, (number | undefined)[]>();
  const cohortOf = Int32Array.from(pupils, ({ leaving: { schoolId, resultsYear } }, place) => {
    let ofSchool = bySchool.get(schoolId);
    if (!ofSchool) bySchool.set(schoolId, (ofSchool = []));
    const known = ofSchool[newest - resultsYear];
    const cohort = known ?? cohorts.push(newCohort(schoolId, resultsYear, newest)) - 1;
    ofSchool[newest - resultsYear] = cohort;
    cohorts[cohort]?.places.push(place);
    return cohort;
  });
  const ranks = { lezen: ranksIn('lezen', pupils), taalverzorging: ranksIn('taalverzorging', pupils), rekenen: ranksIn('rekenen', pupils) }; // prettier-ignore
  return { pupils, cohorts, cohortOf, ranks };
}

const newCohort = (schoolId: string, resultsYear: number, newest: number): LeaverCohort => ({
  schoolId,
  resultsYear,
  weight: perYear ** (newest - resultsYear),
  places: [],
});

const ranksIn = (domain: Domain, pupils: readonly Leaver[]): Uint8Array =>
  Uint8Array.from(pupils, ({ leaving }) => {
    const level = leaving.levels[domain];
    return level ? rankOf(level) : notTaken;
  });

function byId(pupils: Leaver[]): Leaver[] {
  const isSorted = pupils.every(({ pupilId }, i) => i === 0 || (pupils[i - 1] as Leaver).pupilId < pupilId);
  return isSorted ? pupils : pupils.sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1));
}
