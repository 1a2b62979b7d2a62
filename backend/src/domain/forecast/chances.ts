import { type Domain, domains, type Level, levels } from '#domain/results/levels';
import type { LevelSource } from '#domain/results/level-of-result';

/** A chance per level; they add up to 1. */
export type Chances = Record<Level, number>;

/** What a pupil shows today in one domain; null when there is no result to go by. */
export type LevelNow = { level: Level; source: LevelSource; moment: string };
export type PupilNow = { pupilId: string; resultsYear: number; levels: Record<Domain, LevelNow | null> };

export type PupilChance = {
  pupilId: string;
  resultsYear: number;
  domain: Domain;
  chances: Chances;
  /** otherDomains: no result in this domain, but in another. none: no result at all; the chances are those of the cohort. */
  evidence: LevelSource | 'otherDomains' | 'none';
  moment: string | null;
};

const certain = (level: Level): Chances => ({ '<1F': 0, '1F': 0, '1S/2F': 0, [level]: 1 });

/**
 * Stand van nu: the level a pupil shows today is the level at outflow. The baseline every better method has to beat.
 * A pupil without a result gets the distribution of the own cohort, or of the whole school when the cohort has none;
 * never left out silently, never counted as <1F. A domain nobody has a result in gives no chances at all.
 */
export function standVanNu(pupils: readonly PupilNow[]): PupilChance[] {
  return domains.flatMap((domain) => {
    const school = distributionOf(pupils, domain);
    if (!school) return [];
    const byCohort = new Map(
      [...new Set(pupils.map(({ resultsYear }) => resultsYear))].map((year) => [
        year,
        distributionOf(
          pupils.filter((pupil) => pupil.resultsYear === year),
          domain,
        ) ?? school,
      ]),
    );
    return pupils.map(({ pupilId, resultsYear, levels: now }): PupilChance => {
      const known = now[domain];
      const chances = known ? certain(known.level) : (byCohort.get(resultsYear) ?? school);
      return {
        pupilId,
        resultsYear,
        domain,
        chances,
        evidence: known?.source ?? 'none',
        moment: known?.moment ?? null,
      };
    });
  });
}

/** Share per level among the pupils that have one; null when none has. */
function distributionOf(pupils: readonly PupilNow[], domain: Domain): Chances | null {
  const known = pupils.flatMap((pupil) => pupil.levels[domain]?.level ?? []);
  if (known.length === 0) return null;
  const share = (level: Level) => known.filter((one) => one === level).length / known.length;
  return Object.fromEntries(levels.map((level) => [level, share(level)])) as Chances;
}
