import { shieldedBelow } from '#domain/indicators/judge-school';
import {
  type Closing,
  type ClosingReason,
  type Proposal,
  proposeClosing,
  type Reached,
  type Yardstick,
} from './closing';

/** What was found of a goal's deciding test. */
export type Found = {
  reached: Reached | null;
  /** Pupils who took another test at that moment than the one that was to decide. */
  others: number;
  /** Pupils of whom growth would be from the test of one provider to that of another. */
  otherProvider: number;
};

/**
 * The proposal on what was found. Another test than was agreed decides nothing, and growth between tests of two providers is
 * no growth: in both cases nothing can be said, and the reason says which.
 */
export function closingOf({ reached, others, otherProvider }: Found, yardstick: Yardstick): Closing {
  const closing = proposeClosing(reached, yardstick);
  if (closing.because === 'notTaken' && others > 0) return { ...closing, because: 'otherTest' };
  if (otherProvider > 0) return { ...closing, proposal: 'nietTeZeggen', because: 'otherProvider' };
  return closing;
}

/** What is shown and kept of a goal's figures; values in the unit of the measure. */
export type Figure = {
  n: number;
  value: number | null;
  low: number | null;
  high: number | null;
  proposal: Proposal;
  because: ClosingReason;
};

/** With the proposal; of fewer than five pupils only how many they are. */
export function figureOf(found: Found, yardstick: Yardstick): Figure {
  const { proposal, because, value, interval } = closingOf(found, yardstick);
  const n = found.reached?.n ?? 0;
  const shown = n >= shieldedBelow ? { value, low: interval?.low ?? null, high: interval?.high ?? null } : nothingShown;
  return { n, ...shown, proposal, because };
}

const nothingShown = { value: null, low: null, high: null };
