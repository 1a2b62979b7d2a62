import type { Day } from '#domain/calendar/day';
import type { Domain, Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';
import type { Spread } from '#domain/results/z-score';

/** One test of one pupil. `series` is the instrument: what may be compared with itself for want of a norm. */
export type TestTaken = {
  domain: Domain;
  /** The pupil's own year group. */
  yearGroup: number;
  moment: TestMoment;
  takenOn: Day;
  provider: string;
  series: string;
  score: number | null;
  /** The norm that was valid on the day; null when none is known. */
  norm: Spread | null;
  /** The provider's own reference level, where it gives one. */
  reported: Level | null;
};

/** A stay in one year group of one school; `untilOn` null means until the end of that school year. */
export type Stay = { schoolId: string; resultsYear: number; yearGroup: number; fromOn: Day; untilOn: Day | null };

/** How a pupil left, per domain; null where the domain was not taken. */
export type Leaving = {
  schoolId: string;
  resultsYear: number;
  provider: string;
  levels: Readonly<Record<Domain, Level | null>>;
  /** Ontheffing: in the lists, out of the indicators. */
  exempt: boolean;
};

export type PupilHistory = {
  pupilId: string;
  stays: readonly Stay[];
  tests: readonly TestTaken[];
  leaving: Leaving | null;
};

/** Everything a board knows of its pupils, of all years. */
export type BoardHistory = { pupils: readonly PupilHistory[] };
