import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, PupilHistory, TestTaken } from './board-history';
import { lastOutcomesOn } from './origins';

/** Until when the data count: tests and stays up to a day, outcomes up to a results year. */
export type CutOff = { day: Day; outcomesUntil: number };

/** Today outcomes of the present year count as soon as they are in, whatever the usual day. */
export const cutOffToday = (today: Day): CutOff => ({
  day: today,
  outcomesUntil: resultsYearOf(schoolYearOf(today)),
});

/** A day gone by: what was known at the end of it. */
export const cutOffAsOf = (day: Day): CutOff => ({ day, outcomesUntil: lastOutcomesOn(day) });

/**
 * What was known at the end of a day, of a history in order (see inOrder). Whoever forecasts gets this and nothing else, so that what came later is out of
 * reach, not merely unused. `outcomesUntil`: results years that are known already, whatever the usual day.
 */
export const knownAt = (history: BoardHistory, day: Day, outcomesUntil?: number): BoardHistory =>
  knownOn(history)(day, outcomesUntil);

/** The same for day after day: most pupils of a board left long ago, and from then on the same is known of them. */
export function knownOn({ pupils }: BoardHistory): (day: Day, outcomesUntil?: number) => BoardHistory {
  const completeOn = pupils.map(lastDayOf);
  const leftIn = Float64Array.from(pupils, ({ leaving }) => leaving?.resultsYear ?? -Infinity);
  return (day, outcomesUntil = -Infinity) => {
    const lastKnown = Math.max(outcomesUntil, lastOutcomesOn(day));
    const known = pupils.map((pupil, i) => {
      const last = completeOn[i] ?? null;
      const isComplete = last !== null && last <= day && (leftIn[i] as number) <= lastKnown;
      return isComplete ? pupil : partKnown(pupil, day, lastKnown);
    });
    return { pupils: known.filter((pupil) => pupil !== null) };
  };
}

/** The last day on which something of a pupil began or was taken; null without any. */
function lastDayOf({ stays, tests }: PupilHistory): Day | null {
  const last = tests[tests.length - 1]?.takenOn ?? null;
  return stays.reduce((latest, { fromOn }) => (latest === null || fromOn > latest ? fromOn : latest), last);
}

/** Null when nothing was known of the pupil at all. */
function partKnown(pupil: PupilHistory, day: Day, lastKnown: number): PupilHistory | null {
  const stays = pupil.stays.filter(({ fromOn }) => fromOn <= day);
  const tests = takenBy(pupil.tests, day);
  const leaving = pupil.leaving && pupil.leaving.resultsYear <= lastKnown ? pupil.leaving : null;
  return stays.length + tests.length === 0 && !leaving ? null : { pupilId: pupil.pupilId, stays, tests, leaving };
}

/** Tests are in the order of their days: the place of the day is found by halving. */
function takenBy(tests: readonly TestTaken[], day: Day): readonly TestTaken[] {
  let [low, high] = [0, tests.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tests[middle] as TestTaken).takenOn <= day) low = middle + 1;
    else high = middle;
  }
  return low === tests.length ? tests : tests.slice(0, low);
}
