import { type Abilities, drawAbilities } from './abilities';
import type { Random } from './random';
import type { SchoolPlan } from './school-plans';

/** The years a pupil spends at one school: year groups, both included. */
export type Stay = { school: number; from: number; until: number };
export type Career = {
  id: string;
  /** The results year in which the pupil leaves year group 8. */
  cohort: number;
  abilities: Abilities;
  stays: readonly Stay[];
  /** Came from elsewhere with earlier results. */
  broughtResults: boolean;
  exempt: boolean;
};

const shareOf = { lateEntrants: 0.04, earlyLeavers: 0.02, movers: 0.02, exempt: 0.015 };
// facts §1.4: year-to-year change SD 12.7 points, most of it chance of drawing pupils; a good or a bad year is the rest.
const shockOfCohort = 0.095;

/** Everybody who was at one of the schools in the years the board covers. */
export function drawCareers(
  random: Random,
  plans: readonly SchoolPlan[],
  years: { firstCohort: number; lastCohort: number; presentYear: number },
): Career[] {
  return plans.flatMap((plan, school) =>
    range(years.firstCohort, years.lastCohort).flatMap((cohort) => {
      const back = years.presentYear - cohort;
      const effect = plan.effect(back) + shockOfCohort * random.normal();
      const size = Math.max(2, Math.round((plan.size / 8) * plan.cohortShare(back) + 1.5 * random.normal()));
      return Array.from({ length: size }, () => drawCareer(random, { school, cohort, effect, schools: plans.length }));
    }),
  );
}

function drawCareer(
  random: Random,
  { school, cohort, effect, schools }: { school: number; cohort: number; effect: number; schools: number },
): Career {
  const late = random.chance(shareOf.lateEntrants);
  const from = late ? random.whole(4, 7) : 1;
  const until = !late && random.chance(shareOf.earlyLeavers) ? random.whole(3, 7) : 8;
  return {
    id: random.uuid(),
    cohort,
    abilities: drawAbilities(random, effect),
    stays: moves(random, { school, from, until }, schools),
    broughtResults: late && random.chance(0.5),
    exempt: random.chance(shareOf.exempt),
  };
}

function moves(random: Random, stay: Stay, schools: number): Stay[] {
  if (schools < 2 || stay.until - stay.from < 3 || !random.chance(shareOf.movers)) return [stay];
  const last = random.whole(stay.from + 1, stay.until - 1);
  const other = (stay.school + random.whole(1, schools - 1)) % schools;
  return [
    { ...stay, until: last },
    { school: other, from: last + 1, until: stay.until },
  ];
}

export const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => from + i);
