import type { Column } from '#contract/forecasts';
import type { WhatIf } from '#contract/what-if';
import { chancesOf, type PupilChance } from '#domain/forecast/chances';
import { columnsIf } from '#domain/forecast/what-if';

/** What somebody assumes; '' among the groups stands for the pupils without a group. */
export type Assumption = { groups: ReadonlySet<string>; noEvidence: boolean; bandwidth: number };

type Given = Pick<WhatIf, 'view' | 'chances'>;

export const nothingAssumed = ({ view }: Pick<WhatIf, 'view'>): Assumption => ({
  groups: new Set(),
  noEvidence: false,
  bandwidth: view?.yardstick.bandwidth ?? 0,
});

export const isNothing = (given: Given, assumption: Assumption): boolean =>
  leftOut(given, assumption).size === 0 && assumption.bandwidth === given.view?.yardstick.bandwidth;

/** How many pupils have no group, and how many no result in any domain. */
export function pupilsOf({ chances }: Pick<WhatIf, 'chances'>): { groupless: number; noEvidence: number } {
  const count = (found: (one: WhatIf['chances'][number]) => boolean) =>
    new Set(chances.filter(found).map(({ pupil }) => pupil)).size;
  return {
    groupless: count(({ groupId }) => groupId === null),
    noEvidence: count(({ evidence }) => evidence === 'none'),
  };
}

/** Which pupils are left out, by number. Without evidence: no result in any domain. */
export function leftOut({ chances }: Pick<WhatIf, 'chances'>, { groups, noEvidence }: Assumption): Set<number> {
  const found = new Set<number>();
  for (const { pupil, groupId, evidence } of chances)
    if (groups.has(groupId ?? '') || (noEvidence && evidence === 'none')) found.add(pupil);
  return found;
}

/** The columns under an assumption, by the same rules that made the forecast; null where the run cannot be made again. */
export function columnsUnder(given: Given, assumption: Assumption): Column[] | null {
  if (!given.view) return null;
  const left = leftOut(given, assumption);
  const chances = given.chances.map((one): PupilChance => ({
    pupilId: String(one.pupil),
    resultsYear: one.resultsYear,
    domain: one.domain,
    chances: chancesOf(one),
    evidence: one.evidence,
    moment: null,
  }));
  const leaveOut = ({ pupilId }: PupilChance) => left.has(Number(pupilId));
  return columnsIf(given.view, chances, { leaveOut, bandwidth: assumption.bandwidth }).map((column) => ({
    ...column,
    years: [...column.years],
  }));
}

/** A number as it is typed, with a comma or a point; null for what is no bandwidth. */
export function readBandwidth(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && value >= 0 && value <= 50 ? value : null;
}
