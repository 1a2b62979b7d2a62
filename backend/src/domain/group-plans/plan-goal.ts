import type { PupilKnown } from './need-groups';
import type { PlanGoal } from './plan-evaluation';
import { fewest } from './plan-facts';

/**
 * What a plan may aim at: one pupil more at 1S/2F than show it now, or than may be expected to leave with it when that is
 * more. Null when fewer than five pupils have a level: a goal for so few is a hope.
 */
export function proposeGoal(pupils: readonly PupilKnown[]): PlanGoal | null {
  const levels = pupils.flatMap(({ level }) => level ?? []);
  if (levels.length < fewest) return null;
  const now = levels.filter((level) => level === '1S/2F').length;
  const expected = Math.round(pupils.reduce((sum, { chance }) => sum + (chance ?? 0), 0));
  return { level: '1S/2F', pupils: Math.min(pupils.length, Math.max(now, expected) + 1) };
}
