import type { Day } from '#domain/calendar/day';
import { careerMoment, momentOrder } from './moments';
import { foreignLevel, type NormPlace, normOf, type Period } from './norm-of-result';

/** How many scores of one instrument were taken on a day. */
export type Taken = NormPlace & { takenOn: Day; scores: number };
type DatedNorm = NormPlace & Period & { id: string };

/** Which norm holds today at a place, how many scores there are and how many no norm held for on their day. */
export type PlaceCoverage = NormPlace & { normId: string | null; scores: number; withoutNorm: number };

/** Every place of one instrument that has a norm or a score, in the order of the school career. */
export function coverageOf(taken: readonly Taken[], norms: readonly DatedNorm[], today: Day): PlaceCoverage[] {
  const places = new Map<string, { place: NormPlace; here: Taken[] }>();
  // One look at every row: a board has tens of thousands of days on which a test was taken.
  const placeAt = ({ yearGroup, moment, testLevel }: NormPlace) => {
    const level = foreignLevel({ yearGroup, moment, testLevel });
    const key = `${careerMoment(yearGroup, moment)} ${level ?? ''}`;
    const known = places.get(key) ?? { place: { yearGroup, moment, testLevel: level }, here: [] };
    places.set(key, known);
    return known;
  };
  for (const one of taken) placeAt(one).here.push(one);
  for (const norm of norms) placeAt(norm);
  const inOrder = [...places.values()].sort((one, other) => inCareerOrder(one.place, other.place));
  return inOrder.map(({ place, here }) => {
    const near = norms.filter(({ yearGroup, moment }) => yearGroup === place.yearGroup && moment === place.moment);
    return {
      ...place,
      normId: normOf(near, { ...place, takenOn: today })?.id ?? null,
      scores: sum(here),
      withoutNorm: sum(here.filter((one) => normOf(near, one) === null)),
    };
  });
}

const sum = (taken: readonly Taken[]) => taken.reduce((total, { scores }) => total + scores, 0);

const inCareerOrder = (one: NormPlace, other: NormPlace): number =>
  momentOrder(one.yearGroup, one.moment) - momentOrder(other.yearGroup, other.moment) ||
  (one.testLevel ?? '').localeCompare(other.testLevel ?? '');
