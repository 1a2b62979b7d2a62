import type { NeedGroup } from './need-groups';

export type Placement = { pupilId: string; needGroup: NeedGroup; reason: string | null };

/**
 * Pupils as they were placed in an older version. Who left the group since does not come back, who came since stays where
 * they are now.
 */
export function restorePlacements(
  now: readonly Placement[],
  former: readonly Placement[],
): { placements: Placement[]; left: number; kept: number } {
  const before = new Map(former.map((one) => [one.pupilId, one]));
  const here = new Set(now.map(({ pupilId }) => pupilId));
  return {
    placements: now.map((one) => before.get(one.pupilId) ?? one),
    left: former.filter(({ pupilId }) => !here.has(pupilId)).length,
    kept: now.filter(({ pupilId }) => !before.has(pupilId)).length,
  };
}
