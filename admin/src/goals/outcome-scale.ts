import type { Goal } from '#contract/goals';
import { isShare } from '#domain/goals/measures';

/** From where to where a line is drawn: all of 0 to 100 %, or what holds the band, goal and outcome of a mean. */
export function scaleOf({ measure, goal, figure }: Pick<Goal, 'measure' | 'goal' | 'figure'>) {
  if (isShare(measure)) return { from: 0, to: 100 };
  const values = [goal, figure?.low ?? null, figure?.high ?? null, 0].filter((one) => one !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.1, 0.05);
  return { from: low - room, to: high + room };
}

/** Where a value stands on a line, 0..1. */
export const placeOn = ({ from, to }: { from: number; to: number }, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
