import { groupedBy } from '#domain/forecast/grouped-by';
import { mean } from '#domain/statistics/sums';

/** A pupil with both tests, in standard deviations of the norm. Pupils are held against each other within a cohort only. */
export type Tested = { group: string; cohort: string; start: number; end: number; isFor: boolean };

/** `x`, `y`: start and end from the mean of those of the cohort it was not for. `level`: mean x of the whole group. */
export type Centred = Tested & { x: number; y: number; level: number };

/** A group says something of groups from so many pupils on. */
export const fewestOfGroup = 5;

/**
 * Who it was for and who they are held against, seen from the mean of the latter. A cohort with only the one or the other says
 * nothing and is left out, as are the few others of a group.
 */
export function centre(pupils: readonly Tested[]): { own: Centred[]; others: Centred[] } {
  const counts = groupedBy(pupils.filter(isOther), groupOf);
  const others = pupils.filter((one) => isOther(one) && (counts.get(groupOf(one))?.length ?? 0) >= fewestOfGroup);
  const held = [...groupedBy([...pupils.filter(({ isFor }) => isFor), ...others], ({ cohort }) => cohort).values()];
  const known = held.flatMap(fromOthers);
  const levels = new Map([...groupedBy(known, groupOf)].map(([group, of]) => [group, mean(of.map(({ x }) => x))]));
  const all = known.map((one) => ({ ...one, level: levels.get(one.group) ?? 0 }));
  return { own: all.filter(({ isFor }) => isFor), others: all.filter(isOther) };
}

function fromOthers(cohort: readonly Tested[]): (Tested & { x: number; y: number })[] {
  const others = cohort.filter(isOther);
  if (others.length === 0 || others.length === cohort.length) return [];
  const [start, end] = [mean(others.map((one) => one.start)), mean(others.map((one) => one.end))];
  return cohort.map((one) => ({ ...one, x: one.start - start, y: one.end - end }));
}

export const groupOf = ({ group }: Pick<Tested, 'group'>): string => group;
const isOther = ({ isFor }: Tested): boolean => !isFor;
