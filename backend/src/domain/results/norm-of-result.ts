import type { Day } from '#domain/calendar/day';
import { careerMoment, type TestMoment } from './moments';

/** For whom a norm is: pupils of one year group at one moment, on a test of one level. */
export type NormPlace = { yearGroup: number; moment: TestMoment; testLevel: string | null };
/** Both days included; without a last day it holds on. */
export type Period = { validFrom: Day; validUntil: Day | null };

/** The level of a test as norms are kept by it: null where it is that of the year group itself, also when it is written out. */
export function foreignLevel({ yearGroup, moment, testLevel }: NormPlace): string | null {
  const level = (testLevel ?? '').replace(/\s/g, '').toUpperCase();
  return level === '' || level === careerMoment(yearGroup, moment) ? null : level;
}

const holdsOn = ({ validFrom, validUntil }: Period, day: Day): boolean =>
  validFrom <= day && (validUntil === null || day <= validUntil);

/**
 * The norm for a result, among those of its instrument: on the day of the test, for the level of the test taken; without
 * one for that level the norm of the own level, since the scale of a test runs on over its levels.
 */
export function normOf<Norm extends NormPlace & Period>(
  norms: readonly Norm[],
  result: NormPlace & { takenOn: Day },
): Norm | null {
  const level = foreignLevel(result);
  const holding = norms.filter(
    (norm) => norm.yearGroup === result.yearGroup && norm.moment === result.moment && holdsOn(norm, result.takenOn),
  );
  const ofLevel = (wanted: string | null) => holding.find((norm) => foreignLevel(norm) === wanted);
  return ofLevel(level) ?? ofLevel(null) ?? null;
}

const overlap = (one: Period, other: Period): boolean =>
  (one.validUntil === null || other.validFrom <= one.validUntil) &&
  (other.validUntil === null || one.validFrom <= other.validUntil);

export const isSamePlace = (one: NormPlace, other: NormPlace): boolean =>
  one.yearGroup === other.yearGroup && one.moment === other.moment && foreignLevel(one) === foreignLevel(other);

/** The norm of the same instrument that would hold at the same time for the same tests; null when it holds alone. */
export const heldTogether = <Norm extends NormPlace & Period>(
  one: NormPlace & Period,
  others: readonly Norm[],
): Norm | null => others.find((other) => isSamePlace(one, other) && overlap(one, other)) ?? null;
