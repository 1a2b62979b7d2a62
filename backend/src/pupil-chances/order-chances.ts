import type { PupilChance, PupilChanceList } from '#contract/pupil-chances';
import { chancesOf } from '#domain/forecast/chances';
import { distanceFromEven } from '#domain/forecast/near-boundary';

type Ask = Pick<PupilChanceList, 'sort' | 'order' | 'domain'>;

/** What is equal stays in the order given: by name. */
export function inOrderOf(rows: readonly PupilChance[], { sort, order, domain }: Ask): PupilChance[] {
  const compare = sort === 'label' ? () => 0 : sort === 'nearest' ? byDistance(domain) : byGroup(domain);
  const ordered = [...rows].sort(compare);
  return order === 'DESC' ? ordered.reverse() : ordered;
}

const distanceOf = ({ chances }: PupilChance, domain: Ask['domain']) =>
  distanceFromEven(chances.filter((one) => domain === undefined || one.domain === domain).map(chancesOf));

const byDistance = (domain: Ask['domain']) => (a: PupilChance, b: PupilChance) => {
  const [first, second] = [distanceOf(a, domain), distanceOf(b, domain)];
  return first === second ? 0 : first - second;
};

/** The oldest pupils first: they leave next. */
const byGroup = (domain: Ask['domain']) => (a: PupilChance, b: PupilChance) =>
  text(a.schoolId, b.schoolId) ||
  (b.yearGroup ?? 0) - (a.yearGroup ?? 0) ||
  text(a.groupName ?? '', b.groupName ?? '') ||
  byDistance(domain)(a, b);

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
