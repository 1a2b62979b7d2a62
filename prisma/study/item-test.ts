import type { Dice } from './dice';

/** A test of items that are right or wrong; `sets` of equally hard items, so that few probabilities are needed. */
export type Form = { sets: readonly number[]; itemsInSet: number; guessing: number };

const steepness = 1.2;

export const formOf = (middle: number, reach: number, sets: number, itemsInSet: number, guessing: number): Form => ({
  sets: Array.from({ length: sets }, (_, i) => middle - reach + (2 * reach * i) / (sets - 1)),
  itemsInSet,
  guessing,
});

export const itemsOf = ({ sets, itemsInSet }: Form): number => sets.length * itemsInSet;

/** How many items a pupil of this skill has right, by knowing or by guessing. */
export function sit(dice: Dice, { sets, itemsInSet, guessing }: Form, skill: number): number {
  let right = 0;
  for (const hardness of sets)
    right += rightInSet(
      dice.share(),
      itemsInSet,
      guessing + (1 - guessing) / (1 + Math.exp(steepness * (hardness - skill))),
    );
  return right;
}

/** The binomial count to which a draw from 0 to 1 leads: one draw for a whole set. */
function rightInSet(draw: number, items: number, chance: number): number {
  const odds = chance / (1 - chance);
  let term = 1;
  for (let item = 0; item < items; item++) term *= 1 - chance;
  let below = term;
  let right = 0;
  while (draw >= below && right < items) {
    term *= (odds * (items - right)) / (right + 1);
    right += 1;
    below += term;
  }
  return right;
}
