import type { Dice } from './dice';
import type { RoadYear } from './school-road';
import type { StudySchool } from './study-schools';

/** What a year adds to the skill of the average pupil, year group 3 up to 8: less and less. */
const yearGains = [1.5, 1.2, 1, 0.8, 0.7, 0.6] as const;
const gainIn = (yearGroup: number): number => yearGains[yearGroup - 3] ?? 0;

/** Which part of the year's gain is there at B, M and E. */
const partOfYear = [0.25, 0.5, 0.9] as const;

/** Where the average pupil stands at a moment (0-2: B, M, E). */
export function averageSkill(yearGroup: number, moment: number): number {
  const before = yearGains.slice(0, yearGroup - 3).reduce((sum, gain) => sum + gain, 0);
  return before + gainIn(yearGroup) * (partOfYear[moment] ?? 0);
}

/** The skill of one pupil in year `year` of the road, at a moment (0-2), in a domain (0-2). */
export type Skills = (year: number, moment: number, domain: number) => number;

/** Years of closed schools cost everybody some growth. */
const closed = (resultsYear: number) => (resultsYear === 2020 || resultsYear === 2021 ? -0.05 : 0);

/**
 * One pupil's curves: a start, a speed, an early or a late bloom, and years that went well or badly. No fixed ability
 * hides behind it: what happened in a year stays.
 */
export function growUp(dice: Dice, road: readonly RoadYear[], schools: readonly StudySchool[]): Skills {
  const skills = new Float64Array(road.length * 9);
  const talent = 0.45 * dice.heavy(6);
  const speed = 0.1 * dice.heavy(5);
  const bloom = 0.04 * dice.heavy(5);
  const home = schools[road.find(({ school }) => school !== null)?.school ?? 0]?.background ?? 0;
  for (let domain = 0; domain < 3; domain++) {
    let skill = home + talent + 0.35 * dice.heavy(6);
    const ownSpeed = 1 + speed + 0.08 * dice.heavy(5);
    road.forEach(({ resultsYear, yearGroup, school, repeated }, year) => {
      const taught = school === null ? 0 : (schools[school]?.teaching(resultsYear, yearGroup, domain) ?? 0);
      const pace = Math.max(0.1, ownSpeed + bloom * (yearGroup - 5.5)) * (repeated ? 0.5 : 1);
      const gain = gainIn(yearGroup) * pace + taught + closed(resultsYear) + 0.3 * dice.heavy(4);
      for (let moment = 0; moment < 3; moment++)
        skills[year * 9 + moment * 3 + domain] = skill + gain * (partOfYear[moment] ?? 0);
      skill += gain;
    });
  }
  return (year, moment, domain) => skills[year * 9 + moment * 3 + domain] ?? 0;
}
