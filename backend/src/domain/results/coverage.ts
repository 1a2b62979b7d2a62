import type { Day } from '#domain/calendar/day';
import { careerMoment, momentOrder } from './moments';
import { foreignLevel, isSamePlace, type NormPlace, normOf, type Period } from './norm-of-result';

/** How many scores of one instrument were taken on a day. */
export type Taken = NormPlace & { takenOn: Day; scores: number };
type DatedNorm = NormPlace & Period & { id: string };

/** Which norm holds today at a place, how many scores there are and how many no norm held for on their day. */
export type PlaceCoverage = NormPlace & { normId: string | null; scores: number; withoutNorm: number };

/** Every place of one instrument that has a norm or a score, in the order of the school career. */
export function coverageOf(taken: readonly Taken[], norms: readonly DatedNorm[], today: Day): PlaceCoverage[] {
  const places = new Map<string, NormPlace>();
  for (const { yearGroup, moment, ...place } of [...taken, ...norms]) {
    const testLevel = foreignLevel({ yearGroup, moment, testLevel: place.testLevel });
    places.set(`${careerMoment(yearGroup, moment)} ${testLevel ?? ''}`, { yearGroup, moment, testLevel });
  }
  return [...places.values()].sort(inCareerOrder).map((place) => {
    const here = taken.filter((one) => isSamePlace(one, place));
    return {
      ...place,
      normId: normOf(norms, { ...place, takenOn: today })?.id ?? null,
      scores: sum(here),
      withoutNorm: sum(here.filter((one) => normOf(norms, one) === null)),
    };
  });
}

const sum = (taken: readonly Taken[]) => taken.reduce((total, { scores }) => total + scores, 0);

const inCareerOrder = (one: NormPlace, other: NormPlace): number =>
  momentOrder(one.yearGroup, one.moment) - momentOrder(other.yearGroup, other.moment) ||
  (one.testLevel ?? '').localeCompare(other.testLevel ?? '');
