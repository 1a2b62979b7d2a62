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
export function knownAt(history: BoardHistory, day: Day, outcomesUntil = -Infinity): BoardHistory {
  const lastKnown = Math.max(outcomesUntil, lastOutcomesOn(day));
  const pupils: PupilHistory[] = [];
  for (const pupil of history.pupils) {
    const stays = upTo(pupil.stays, ({ fromOn }) => fromOn <= day);
    const tests = takenBy(pupil.tests, day);
    const leaving = pupil.leaving && pupil.leaving.resultsYear <= lastKnown ? pupil.leaving : null;
    if (stays.length + tests.length === 0 && !leaving) continue;
    const all = stays === pupil.stays && tests === pupil.tests && leaving === pupil.leaving;
    pupils.push(all ? pupil : { pupilId: pupil.pupilId, stays, tests, leaving });
  }
  return { pupils };
}

/** The same array when all of it is known: most pupils of a board left long ago. */
function upTo<T>(of: readonly T[], isKnown: (one: T) => boolean): readonly T[] {
  return of.every(isKnown) ? of : of.filter(isKnown);
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
