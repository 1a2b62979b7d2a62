import type { Level } from '#domain/results/levels';

export const needGroups = ['intensive', 'basic', 'advanced'] as const;
export type NeedGroup = (typeof needGroups)[number];

/** What a proposal rests on. */
export const proposalReasons = [
  'lowChance',
  'fell',
  'highChance',
  'fellFromHigh',
  'between',
  'place',
  'noResult',
] as const;
export type ProposalReason = (typeof proposalReasons)[number];

/** What is known of a pupil in one domain when a plan is opened. */
export type PupilKnown = {
  /** 0..1, to reach 1S/2F; null below year group 5 or without a forecast. */
  chance: number | null;
  /** Level of the newest standardised test. */
  level: Level | null;
  /** Standard deviations above the mean of the norm; null without a norm. */
  z: number | null;
  /** z minus that of the moment before; null when one of the two is missing. */
  growth: number | null;
};

/**
 * The published rule, in numbers. Chances are those on screen, in tens: 3 and 8 of 10. `fall` is half a level, which is half
 * a standard deviation. Below year group 5 there is no chance: then the place on the norm, the lowest and highest fifth.
 */
export const proposalRule = { lowChance: 0.35, highChance: 0.75, fall: 0.5, lowPlace: -0.84, highPlace: 0.84 } as const;

export type Proposal = { needGroup: NeedGroup; because: ProposalReason };

/**
 * Intensive: hardly a chance, still below 1F, or fell more than half a level. Advanced: a good chance. Who fell and still has a good
 * chance is basic: one test is no reason for either. Without any result basic, said to be for want of one.
 */
export function proposeNeedGroup({ chance, level, z, growth }: PupilKnown): Proposal {
  if (chance === null && z === null && level === null) return { needGroup: 'basic', because: 'noResult' };
  const place = placeOf({ chance, level, z });
  if (place === 'low') return { needGroup: 'intensive', because: chance === null ? 'place' : 'lowChance' };
  const fell = growth !== null && growth < -proposalRule.fall;
  if (fell)
    return place === 'high'
      ? { needGroup: 'basic', because: 'fellFromHigh' }
      : { needGroup: 'intensive', because: 'fell' };
  if (place === 'high') return { needGroup: 'advanced', because: chance === null ? 'place' : 'highChance' };
  return { needGroup: 'basic', because: 'between' };
}

function placeOf({ chance, level, z }: Omit<PupilKnown, 'growth'>): 'low' | 'between' | 'high' {
  if (level === '<1F' && chance === null && z === null) return 'low';
  if (chance !== null)
    return chance < proposalRule.lowChance ? 'low' : chance >= proposalRule.highChance ? 'high' : 'between';
  if (z === null) return 'between';
  return z < proposalRule.lowPlace ? 'low' : z >= proposalRule.highPlace ? 'high' : 'between';
}
