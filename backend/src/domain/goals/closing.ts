import { studentReach } from '#domain/statistics/student';
import { type Interval, wilsonInterval } from '#domain/statistics/wilson';

export const proposals = ['gehaald', 'nietGehaald', 'nietTeZeggen'] as const;
export type Proposal = (typeof proposals)[number];

export const closingReasons = [
  'above',
  'below',
  'tooFew',
  'withinMargin',
  'insideInterval',
  'notTaken',
  'otherTest',
  'otherProvider',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What the deciding test gave: a share of n pupils (`percent` 0..100), or the mean of n pupils with their spread. */
export type Reached =
  { kind: 'share'; n: number; percent: number } | { kind: 'mean'; n: number; mean: number; sd: number };

/** Fixed before the results were known; goal and margin in the unit of the measure, the margin 0 or more. */
export type Yardstick = { goal: number; margin: number; leastPupils: number };

export type Closing = { proposal: Proposal; because: ClosingReason; value: number | null; interval: Interval | null };

/** Chance that the interval around what was measured holds, as everywhere in Koers. */
export const closingLevel = 0.8;
/** Nobody can ask for a verdict on fewer pupils. */
export const fewestPupils = 5;

/**
 * What the figures allow to be said of a goal. *Gehaald* when the whole 80 % interval lies above the goal and the distance
 * is more than the margin that was fixed beforehand; *niet gehaald* the other way round; else, or with fewer pupils than
 * agreed, *niet te zeggen*. Shares: Wilson 1927; means: Student's t (n − 1 degrees of freedom). A judgement per pupil and
 * domain counts as one pupil: three of one pupil hang together. RangeError on a share that is none.
 */
export function proposeClosing(reached: Reached | null, { goal, margin, leastPupils }: Yardstick): Closing {
  if (reached === null || reached.n === 0)
    return { proposal: 'nietTeZeggen', because: 'notTaken', value: null, interval: null };
  const value = reached.kind === 'share' ? reached.percent : reached.mean;
  const interval = intervalOf(reached);
  const open = (because: ClosingReason): Closing => ({ proposal: 'nietTeZeggen', because, value, interval });
  if (reached.n < Math.max(leastPupils, fewestPupils)) return open('tooFew');
  if (interval === null || (interval.low <= goal && goal <= interval.high)) return open('insideInterval');
  if (Math.abs(value - goal) <= margin) return open('withinMargin');
  return value > goal
    ? { proposal: 'gehaald', because: 'above', value, interval }
    : { proposal: 'nietGehaald', because: 'below', value, interval };
}

/** In the unit of the measure; null for the mean of a single pupil, of which nothing is known. */
export function intervalOf(reached: Reached): Interval | null {
  if (reached.kind === 'share') {
    const within = wilsonInterval((reached.percent / 100) * reached.n, reached.n, closingLevel);
    return within && { low: within.low * 100, high: within.high * 100 };
  }
  if (reached.n < 2) return null;
  const reach = (studentReach(reached.n - 1, closingLevel) * reached.sd) / Math.sqrt(reached.n);
  return { low: reached.mean - reach, high: reached.mean + reach };
}

/** The table of the help text; the spec computes every line of it. Shares in percent, margin in percentage points. */
export const closingTable: readonly (Yardstick & { n: number; percent: number; proposal: Proposal })[] = [
  { n: 4, percent: 100, goal: 60, margin: 3, leastPupils: 5, proposal: 'nietTeZeggen' },
  { n: 12, percent: 75, goal: 60, margin: 3, leastPupils: 15, proposal: 'nietTeZeggen' },
  { n: 20, percent: 65, goal: 60, margin: 3, leastPupils: 15, proposal: 'nietTeZeggen' },
  { n: 20, percent: 80, goal: 60, margin: 3, leastPupils: 15, proposal: 'gehaald' },
  { n: 20, percent: 40, goal: 60, margin: 3, leastPupils: 15, proposal: 'nietGehaald' },
  { n: 60, percent: 65, goal: 60, margin: 3, leastPupils: 15, proposal: 'nietTeZeggen' },
  { n: 60, percent: 70, goal: 60, margin: 3, leastPupils: 15, proposal: 'gehaald' },
  { n: 900, percent: 62.5, goal: 60, margin: 3, leastPupils: 15, proposal: 'nietTeZeggen' },
  { n: 900, percent: 64, goal: 60, margin: 3, leastPupils: 15, proposal: 'gehaald' },
];
