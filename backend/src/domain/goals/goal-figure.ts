import { type Closing, proposeClosing, type Reached, type Yardstick } from './closing';

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
