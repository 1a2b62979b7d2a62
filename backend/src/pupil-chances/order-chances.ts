import type { PupilChanceList } from '#contract/pupil-chances';
import { distanceFromEven, isNearBoundary } from '#domain/forecast/near-boundary';
import { type Domain, domains } from '#domain/results/levels';
import type { ChancePlace } from './chance-places.queries';

type Ask = Pick<PupilChanceList, 'sort' | 'order' | 'domain' | 'near'>;

/** Who was asked for, in the order asked for. What is equal stays in the order given: by name. */
export function askedInOrder(places: readonly ChancePlace[], { sort, order, domain, near }: Ask): string[] {
  const ranked = places.map((place) => {
    const chances = chancesIn(place, domain);
    return { ...place, distance: distanceFromEven(chances), isNear: chances.some(isNearBoundary) };
  });
  const asked = ranked.filter(({ isNear }) => near === undefined || isNear === near);
  if (sort !== 'label') asked.sort(sort === 'nearest' ? byDistance : byGroup);
  const ids = asked.map(({ id }) => id);
  return order === 'DESC' ? ids.reverse() : ids;
}

/** In the domain asked for, or in all; none of who has no forecast. */
const chancesIn = (place: ChancePlace, domain: Domain | undefined) =>
  domains.flatMap((one) => {
    const chance = place[one];
    return chance === null || (domain !== undefined && domain !== one) ? [] : [{ '1S/2F': chance }];
  });

type Ranked = ChancePlace & { distance: number };

const byDistance = (a: Ranked, b: Ranked) => (a.distance === b.distance ? 0 : a.distance - b.distance);

/** The oldest pupils first: they leave next. */
const byGroup = (a: Ranked, b: Ranked) =>
  text(a.schoolId, b.schoolId) ||
  (b.yearGroup ?? 0) - (a.yearGroup ?? 0) ||
  text(a.groupName ?? '', b.groupName ?? '') ||
  byDistance(a, b);

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
