import { domains, type Domain, type Level } from '#domain/results/levels';

/** Three judgements per pupil, one per domain. Counts add up; shares do not. */
export type Judgements = { pupils: number; judgements: number; at1F: number; at1S2F: number };

export const none: Judgements = { pupils: 0, judgements: 0, at1F: 0, at1S2F: 0 };
export const judgementsPerPupil = domains.length;

/** One leaver's levels. An exempt pupil (ontheffing) is in the lists and out of the indicators. */
export type Leaver = { exempt: boolean } & Record<Domain, Level | null>;

/** A pupil counts when not exempt and tested in every domain, since the inspectorate's figure has three judgements per pupil. */
export function countJudgements(leavers: readonly Leaver[]): Judgements {
  const perDomain = addJudgements(domains.map((domain) => countDomain(leavers, domain)));
  return { ...perDomain, pupils: perDomain.judgements / judgementsPerPupil };
}

/** The judgements in one domain of the pupils who count: those of the three domains add up to all. */
export function countDomain(leavers: readonly Leaver[], domain: Domain): Judgements {
  const counted = leavers.filter((leaver) => !leaver.exempt && domains.every((one) => leaver[one] !== null));
  const reached = (...wanted: Level[]) =>
    counted.filter((leaver) => wanted.some((level) => level === leaver[domain])).length;
  return {
    pupils: counted.length,
    judgements: counted.length,
    at1F: reached('1F', '1S/2F'),
    at1S2F: reached('1S/2F'),
  };
}

export const addJudgements = (parts: readonly Judgements[]): Judgements =>
  parts.reduce(
    (sum, part) => ({
      pupils: sum.pupils + part.pupils,
      judgements: sum.judgements + part.judgements,
      at1F: sum.at1F + part.at1F,
      at1S2F: sum.at1S2F + part.at1S2F,
    }),
    none,
  );

/** The published yearly percentages back to whole judgements: exact, as the inspectorate rounds to two decimals. */
export function judgementsFromPercentages(pupils: number, percent1F: number, percent1S2F: number): Judgements {
  const judgements = pupils * judgementsPerPupil;
  const counted = (percent: number) => Math.round((percent * judgements) / 100);
  return { pupils, judgements, at1F: counted(percent1F), at1S2F: counted(percent1S2F) };
}

/** 0..100 with two decimals, half up; null when nobody was judged, which is not the same as 0. */
export function percentOf(reached: number, judgements: number): number | null {
  // In whole numbers: 100·reached/judgements in floating point can land just under a half.
  return judgements === 0 ? null : Math.floor((20_000 * reached + judgements) / (2 * judgements)) / 100;
}
