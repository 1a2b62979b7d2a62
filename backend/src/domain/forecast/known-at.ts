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
  const numberOf = dayNumbers();
  const first = Int32Array.from(pupils, (pupil) => numberOf(firstDayOf(pupil)));
  const last = Int32Array.from(pupils, (pupil) => numberOf(lastDayOf(pupil)));
  // Of who has no outcome NaN: it is neither known yet nor still to come.
  const leftIn = Float64Array.from(pupils, ({ leaving }) => leaving?.resultsYear ?? NaN);
  return (day, outcomesUntil = -Infinity) => {
    const lastKnown = Math.max(outcomesUntil, lastOutcomesOn(day));
    const today = numberOf(day);
    const known: PupilHistory[] = [];
    for (let i = 0; i < pupils.length; i++) {
      const left = leftIn[i] as number;
      if ((first[i] as number) > today && !(left <= lastKnown)) continue;
      const isComplete = (last[i] as number) <= today && !(left > lastKnown);
      const pupil = pupils[i] as PupilHistory;
      const part = isComplete ? pupil : partKnown(pupil, day, lastKnown);
      if (part) known.push(part);
    }
    return { pupils: known };
  };
}

/** Days in their order as numbers, each worked out once. */
function dayNumbers(): (day: Day) => number {
  const numbers = new Map<Day, number>();
  return (day) => {
    let number = numbers.get(day);
    if (number === undefined) numbers.set(day, (number = Number(day.replaceAll('-', ''))));
    return number;
  };
}

/** The first and the last day on which something of a pupil began or was taken; without any they never come. */
const firstDayOf = ({ stays, tests }: PupilHistory): Day =>
  stays.reduce((first, { fromOn }) => (fromOn < first ? fromOn : first), tests[0]?.takenOn ?? never);
const lastDayOf = ({ stays, tests }: PupilHistory): Day =>
  stays.reduce((last, { fromOn }) => (fromOn > last ? fromOn : last), tests[tests.length - 1]?.takenOn ?? '') || never;
const never: Day = '9999-12-31';

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
