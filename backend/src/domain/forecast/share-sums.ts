import { type Domain, domains } from '#domain/results/levels';
import type { PupilChance } from './chances';
import type { Indicator } from './column-years';
import { reaches } from './model-chances';

/** What a cohort's chances add up to, per indicator. Sums over cohorts may be added. */
export type ShareSums = {
  pupils: number;
  judgements: number;
  /** Judgements expected at the level or above. */
  expected: number;
  /** Σ p(1−p) over the judgements. */
  spread: number;
  /** Σ √(p(1−p)·q(1−q)) over the pairs of domains of each pupil. */
  pairs: number;
  noEvidence: number;
};

export function sumsOf(chances: readonly PupilChance[], indicator: Indicator): ShareSums {
  const roots = new Map<string, Partial<Record<Domain, number>>>();
  let [expected, spread, noEvidence] = [0, 0, 0];
  for (const { pupilId, domain, chances: of, evidence } of chances) {
    const p = reaches(of, indicator);
    const variance = Math.max(0, p * (1 - p));
    expected += p;
    spread += variance;
    if (evidence === 'none') noEvidence += 1;
    const own = roots.get(pupilId) ?? {};
    own[domain] = Math.sqrt(variance);
    roots.set(pupilId, own);
  }
  let pairs = 0;
  for (const own of roots.values()) {
    const [a = 0, b = 0, c = 0] = domains.map((domain) => own[domain] ?? 0);
    pairs += a * b + a * c + b * c;
  }
  return { pupils: roots.size, judgements: chances.length, expected, spread, pairs, noEvidence };
}
