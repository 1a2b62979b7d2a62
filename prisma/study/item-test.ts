import type { Dice } from './dice';

/** A test of items that are right or wrong, in sets of equally hard items: `hardness` per set is exp(steepness × logits). */
export type Form = { hardness: readonly number[]; itemsInSet: number; guessing: number };

const steepness = 1.2;

export const formOf = (middle: number, reach: number, sets: number, itemsInSet: number, guessing: number): Form => ({
  hardness: Array.from({ length: sets }, (_, i) =>
    Math.exp(steepness * (middle - reach + (2 * reach * i) / (sets - 1))),
  ),
  itemsInSet,
  guessing,
});

export const itemsOf = ({ hardness, itemsInSet }: Form): number => hardness.length * itemsInSet;

/** How many items a pupil of this skill has right, by knowing or by guessing. */
export function sit(dice: Dice, { hardness, itemsInSet, guessing }: Form, skill: number): number {
  const ease = Math.exp(-steepness * skill);
  let right = 0;
  for (const hard of hardness)
    right += rightInSet(dice.share(), itemsInSet, guessing + (1 - guessing) / (1 + hard * ease));
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
