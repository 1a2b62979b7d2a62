import type { Day } from '#domain/calendar/day';
import { type Level, levels } from '#domain/results/levels';
import type { Dice } from './dice';
import { averageSkill } from './growing-up';
import { formOf, sit } from './item-test';
import type { SeriesName } from './test-series';

/** Number of items right from which 1F and 1S/2F are reached: lezen, taalverzorging, rekenen. */
type Cuts = readonly (readonly [number, number])[];
const cutsOfEndTest: Cuts = [
  [8, 16],
  [8, 18],
  [11, 22],
];
/** The test was replaced in 2024 and the cuts with it: a break in the measure. */
const cutsOfTransitionTest: Cuts = [
  [7, 16],
  [9, 20],
  [11, 22],
];

/** Forms of different providers are not equally hard, though they should be. */
const hardnessOf: Record<SeriesName, number> = { LINDE: -0.04, BEUK: 0, EIK: 0.12 };
const forms = {
  LINDE: formOf(averageSkill(8, 1) + hardnessOf.LINDE, 2, 12, 3, 0.15),
  BEUK: formOf(averageSkill(8, 1) + hardnessOf.BEUK, 2, 12, 3, 0.15),
  EIK: formOf(averageSkill(8, 1) + hardnessOf.EIK, 2, 12, 3, 0.15),
};

/** Nobody is the same every morning, and a pupil can have a day on which nothing works. */
const badDay = { chance: 0.03, costs: 0.8 };
const formOfTheDay = 0.3;

export function levelsOnLeaving(
  dice: Dice,
  series: SeriesName,
  resultsYear: number,
  skills: readonly number[],
): Level[] {
  const off = dice.chance(badDay.chance) ? badDay.costs : 0;
  const cuts = resultsYear >= 2024 ? cutsOfTransitionTest : cutsOfEndTest;
  return skills.map((skill, domain) => {
    const right = sit(dice, forms[series], skill - off + formOfTheDay * dice.heavy(4));
    const [first, second] = cuts[domain] ?? [0, 0];
    return levels[right < first ? 0 : right < second ? 1 : 2];
  });
}

/** From this day on the outcomes of a spring are known: the test went from April to February in 2024. None in 2020. */
export function outcomesKnownOn(resultsYear: number): Day | null {
  if (resultsYear === 2020) return null;
  return resultsYear >= 2024 ? `${resultsYear}-03-15` : `${resultsYear}-06-01`;
}
