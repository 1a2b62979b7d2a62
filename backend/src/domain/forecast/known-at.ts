import type { Day } from '#domain/calendar/day';
import type { BoardHistory, PupilHistory } from './board-history';
import { outcomesKnownOn } from './origins';

/**
 * What was known at the end of a day. Whoever forecasts gets this and nothing else, so that what came later is out of
 * reach, not merely unused. `outcomesUntil`: results years that are known already, whatever the usual day.
 */
export function knownAt(history: BoardHistory, day: Day, outcomesUntil = -Infinity): BoardHistory {
  const isKnown = (year: number) => year <= outcomesUntil || outcomesKnownOn(year) <= day;
  const pupils: PupilHistory[] = [];
  for (const pupil of history.pupils) {
    const stays = upTo(pupil.stays, ({ fromOn }) => fromOn <= day);
    const tests = upTo(pupil.tests, ({ takenOn }) => takenOn <= day);
    const leaving = pupil.leaving && isKnown(pupil.leaving.resultsYear) ? pupil.leaving : null;
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
