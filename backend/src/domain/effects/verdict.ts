import { shieldedBelow } from '#domain/indicators/judge-school';
import type { Tested } from './centre';
import { type Effect, effectOf, fewestPupils } from './effect';
import { mean } from '#domain/statistics/sums';

/** What may be said of a measure. In Dutch, as the field says it. */
export const effectVerdicts = ['werkt', 'werktNiet', 'nietTeZeggen'] as const;
export type EffectVerdict = (typeof effectVerdicts)[number];

export const effectReasons = [
  /** The whole band lies above nothing. */
  'above',
  /** The whole band lies below what would be worth the trouble. */
  'below',
  'insideBand',
  'tooFewPupils',
  'tooFewToCompare',
  'tooFewGroups',
  'startNotTaken',
  'notTaken',
  'otherTest',
  'otherProvider',
] as const;
export type EffectReason = (typeof effectReasons)[number];

/** What a reader has to know beside the verdict. */
export const effectMarks = ['noEnd', 'groupDissolved', 'someMissing', 'someOtherProvider', 'someOtherTest'] as const;
export type EffectMark = (typeof effectMarks)[number];

/** In standard deviations: about a month of what pupils of year groups 6 to 8 grow. Less is not worth the trouble. */
export const worthwhile = 0.1;

/** What was found of a measure; counts are of the pupils it was for on its first day. */
export type FoundTests = {
  population: number;
  startTaken: number;
  /** Took the test that decides. */
  endTaken: number;
  /** Took another one at that moment. */
  otherTest: number;
  /** Took both, of two providers: what lies between is no change. They are left out. */
  otherProvider: number;
  /** Everybody with both tests, also those it was not for. */
  pupils: readonly Tested[];
  noEnd: boolean;
  groupDissolved: boolean;
};

/** What is shown and kept of it, in standard deviations; of fewer than five pupils only how many they are. */
export type Figure = {
  n: number;
  pupils: number;
  compared: { pupils: number; groups: number };
  start: number | null;
  end: number | null;
  expected: number | null;
  growth: number | null;
  regression: number | null;
  retest: number | null;
  left: number | null;
  low: number | null;
  high: number | null;
  proposal: EffectVerdict;
  because: EffectReason;
  marks: EffectMark[];
};

/**
 * *Werkt* when the whole 80 % band lies above nothing, *werkt niet* when it lies below what would be worth the trouble, else
 * *niet te zeggen*; and so too, with the reason, where the tests do not allow it.
 */
export function figureOf(found: FoundTests): Figure {
  const own = found.pupils.filter(({ isFor }) => isFor);
  const marks = marksOf(found, own.length);
  const effect = effectOf(found.pupils);
  if (typeof effect !== 'string') return { ...shown(effect), pupils: found.population, marks };
  const cohorts = new Set(own.map(({ cohort }) => cohort));
  const others = found.pupils.filter(({ isFor, cohort }) => !isFor && cohorts.has(cohort));
  const means =
    own.length < shieldedBelow
      ? nothing
      : { ...nothing, start: mean(own.map((one) => one.start)), end: mean(own.map((one) => one.end)) };
  return {
    n: own.length,
    pupils: found.population,
    compared: { pupils: others.length, groups: new Set(others.map(({ group }) => group)).size },
    ...means,
    proposal: 'nietTeZeggen',
    because: effect === 'tooFewPupils' ? whyTooFew(found, own.length) : effect,
    marks,
  };
}

function shown({ band: { low, high }, ...effect }: Effect): Omit<Figure, 'pupils' | 'marks'> {
  return { ...effect, low, high, ...verdictOf(low, high) };
}

function verdictOf(low: number, high: number): Pick<Figure, 'proposal' | 'because'> {
  if (low > 0) return { proposal: 'werkt', because: 'above' };
  if (high < worthwhile) return { proposal: 'werktNiet', because: 'below' };
  return { proposal: 'nietTeZeggen', because: 'insideBand' };
}

function whyTooFew({ startTaken, endTaken, otherTest, otherProvider }: FoundTests, n: number): EffectReason {
  if (startTaken === 0) return 'startNotTaken';
  if (endTaken === 0) return otherTest > 0 ? 'otherTest' : 'notTaken';
  return n + otherProvider >= fewestPupils ? 'otherProvider' : 'tooFewPupils';
}

function marksOf(found: FoundTests, n: number): EffectMark[] {
  const holds: Record<EffectMark, boolean> = {
    noEnd: found.noEnd,
    groupDissolved: found.groupDissolved,
    someMissing: n + found.otherProvider < found.population,
    someOtherProvider: found.otherProvider > 0,
    someOtherTest: found.otherTest > 0,
  };
  return effectMarks.filter((mark) => holds[mark]);
}

const nothing = {
  start: null,
  end: null,
  expected: null,
  growth: null,
  regression: null,
  retest: null,
  left: null,
  low: null,
  high: null,
};
