import type { BoardHistory, Leaving, PupilHistory } from '#domain/forecast/board-history';
import type { Chances } from '#domain/forecast/chances';
import { stepOf } from '#domain/forecast/origins';
import type { Standardise } from '#domain/forecast/standardise';
import { type Domain, domains, type Level, levels } from '#domain/results/levels';
import { levelAtPlace, nationalShares } from '#domain/results/national-levels';

export type PerDomain = Record<Domain, Chances>;

/**
 * Stand van nu: the provider's own level of the latest test where it gives one, else the latest z against the national
 * cut; without a result the shares `otherwise`. No chances: all or nothing.
 */
export function standVanNuOf(
  { tests }: PupilHistory,
  step: number,
  { standardise, otherwise }: { standardise: Standardise; otherwise: PerDomain },
): PerDomain {
  const latest: Partial<Record<Domain, { step: number; level: Level }>> = {};
  for (const test of tests) {
    const taken = stepOf(test.yearGroup, test.moment);
    if (taken > step || taken < (latest[test.domain]?.step ?? 0)) continue;
    const z = test.reported ? null : standardise(test)?.z;
    const level = test.reported ?? (z === null || z === undefined ? null : levelAtPlace(z, test.domain));
    if (level) latest[test.domain] = { step: taken, level };
  }
  return perDomain((domain) => (latest[domain] ? certain(latest[domain].level) : otherwise[domain]));
}

const certain = (level: Level): Chances => ({ '<1F': 0, '1F': 0, '1S/2F': 0, [level]: 1 });
const perDomain = (of: (domain: Domain) => Chances): PerDomain => ({
  lezen: of('lezen'),
  taalverzorging: of('taalverzorging'),
  rekenen: of('rekenen'),
});

const cohortsBack = 3;

/** School mean: the share per level and domain over the school's last three known cohorts; else the national shares. */
export function schoolMeans(known: BoardHistory): (schoolId: string) => PerDomain {
  const leavers = new Map<string, Leaving[]>();
  for (const { leaving } of known.pupils) {
    if (!leaving || leaving.exempt) continue;
    const own = leavers.get(leaving.schoolId);
    if (own) own.push(leaving);
    else leavers.set(leaving.schoolId, [leaving]);
  }
  const made = new Map<string, PerDomain>();
  return (schoolId) => {
    const before = made.get(schoolId);
    if (before) return before;
    const own = leavers.get(schoolId) ?? [];
    const years = [...new Set(own.map(({ resultsYear }) => resultsYear))].sort((a, b) => b - a).slice(0, cohortsBack);
    const recent = own.filter(({ resultsYear }) => years.includes(resultsYear));
    const mean = perDomain((domain) => sharesOf(recent.flatMap((one) => one.levels[domain] ?? []), domain)); // prettier-ignore
    made.set(schoolId, mean);
    return mean;
  };
}

function sharesOf(of: readonly Level[], domain: Domain): Chances {
  if (of.length === 0) return nationalShares[domain];
  const share = (level: Level) => of.filter((one) => one === level).length / of.length;
  return Object.fromEntries(levels.map((level) => [level, share(level)])) as Chances;
}

/** The yearly shares of a school over its known cohorts: what the band «mean ± own spread» is made from. */
export function yearlyShares(known: BoardHistory, indicator: '1F' | '1S2F'): Map<string, number[]> {
  const counts = new Map<string, Map<number, { reached: number; judged: number }>>();
  for (const { leaving } of known.pupils) {
    if (!leaving || leaving.exempt) continue;
    const school = counts.get(leaving.schoolId) ?? new Map<number, { reached: number; judged: number }>();
    const year = school.get(leaving.resultsYear) ?? { reached: 0, judged: 0 };
    for (const domain of domains) {
      const level = leaving.levels[domain];
      if (!level) continue;
      year.judged += 1;
      if (level === '1S/2F' || (level === '1F' && indicator === '1F')) year.reached += 1;
    }
    school.set(leaving.resultsYear, year);
    counts.set(leaving.schoolId, school);
  }
  const shares = new Map<string, number[]>();
  for (const [schoolId, years] of counts) {
    const known = [...years].sort(([a], [b]) => a - b).filter(([, { judged }]) => judged > 0);
    shares.set(schoolId, known.map(([, { reached, judged }]) => reached / judged)); // prettier-ignore
  }
  return shares;
}
