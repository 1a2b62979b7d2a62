/** What a school asks for at most: words typed and minutes spent on one plan. */
export type Budget = { words: number; minutes: number };
export const usualBudget: Budget = { words: 120, minutes: 30 };

/** Whatever stands between spaces and holds a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const isOverBudget = (spent: Budget, budget: Budget): boolean =>
  spent.words > budget.words || spent.minutes > budget.minutes;

/** Somebody who looks away for longer than this is not writing. */
const longestPauseMs = 60_000;

/** Seconds that count as spent on a plan between two signs of life; 0 when there was none before. */
export function secondsBetween(before: Date | null, now: Date): number {
  const pause = before === null ? Infinity : now.getTime() - before.getTime();
  return pause < 0 || pause > longestPauseMs ? 0 : Math.round(pause / 1000);
}

/** What all of them spent together, in whole minutes. */
export const minutesOf = (readers: readonly { seconds: number }[]): number =>
  Math.round(readers.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

/** Who gave a sign of life this short ago is here. */
const hereMs = 45_000;
export const isHere = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() <= hereMs;
