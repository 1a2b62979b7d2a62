import type { DomainChance, PupilChance } from '#contract/pupil-chances';
import { type Cell, toCsv } from '../csv';
import { domainsOnScreen, levelName } from '../level-words';
import type { Words } from '../use-words';

/** Whole percents of <1F, 1F and 1S/2F that add up to 100: what rounding leaves over goes to the largest. */
export function wholePercents({ below1F, at1F, at1S2F }: DomainChance): [number, number, number] {
  const whole: [number, number, number] = [below1F, at1F, at1S2F].map((one) => Math.round(100 * one)) as never;
  const largest = whole.indexOf(Math.max(...whole)) as 0 | 1 | 2;
  whole[largest] += 100 - (whole[0] + whole[1] + whole[2]);
  return whole;
}

/** Pupils under the heading of their group, in the order in which the server gave them. */
export function byGroup(pupils: readonly PupilChance[]): { name: string | null; pupils: PupilChance[] }[] {
  const groups = new Map<string | null, { name: string | null; pupils: PupilChance[] }>();
  for (const pupil of pupils) {
    const group = groups.get(pupil.groupId) ?? { name: pupil.groupName, pupils: [] };
    group.pupils.push(pupil);
    groups.set(pupil.groupId, group);
  }
  return [...groups.values()];
}

/** One row a pupil; who is exempt has empty cells. */
export function chancesCsv(pupils: readonly PupilChance[], words: Words, decimal: ',' | '.'): string {
  const header = [
    words('chances.pupil'),
    words('chances.group'),
    words('groups.yearGroups'),
    words('chances.exempt'),
    ...domainsOnScreen.flatMap((domain) =>
      ['<1F', '1F', levelName('1S/2F', domain)].map((level) => `${words(`domain.${domain}`)} ${level} %`),
    ),
  ];
  const rowOf = ({ label, groupName, yearGroup, exempt, chances }: PupilChance): Cell[] => [
    label,
    groupName,
    yearGroup,
    words(exempt ? 'record.past.yes' : 'record.past.no'),
    ...domainsOnScreen.flatMap((domain): Cell[] => {
      const chance = chances.find((one) => one.domain === domain);
      return chance ? wholePercents(chance) : [null, null, null];
    }),
  ];
  return toCsv([header, ...pupils.map(rowOf)], decimal);
}
