import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOfResults, startOf } from '#domain/calendar/school-year';
import type { Stay } from '#domain/forecast/board-history';
import type { Dice } from './dice';

/** One school year of a pupil. `school` null is a school of another board; `moved` a move in the middle of the year. */
export type RoadYear = {
  resultsYear: number;
  yearGroup: number;
  school: number | null;
  moved: { on: Day; to: number | null } | null;
  /** The second year in the same year group. */
  repeated: boolean;
};

const shareOf = { repeat: 0.03, enter: 0.05, leave: 0.04, move: 0.04, midYear: 0.5 };

/** The years from year group 3 up to leaving year group 8 in `cohort`, mostly at one school. */
export function schoolRoad(dice: Dice, home: number, cohort: number, schools: number): RoadYear[] {
  const repeats = dice.chance(shareOf.repeat) ? dice.between(3, 7) : null;
  const enters = dice.chance(shareOf.enter) ? dice.between(4, 8) : 3;
  const leaves = dice.chance(shareOf.leave) ? dice.between(4, 8) : null;
  const moves = schools > 1 && dice.chance(shareOf.move) ? dice.between(4, 8) : null;
  const midYear = dice.chance(shareOf.midYear);
  const other = (home + dice.between(1, Math.max(1, schools - 1))) % schools;
  const groups = [3, 4, 5, 6, 7, 8].flatMap((group) => (group === repeats ? [group, group] : [group]));
  return groups.map((yearGroup, i): RoadYear => {
    const resultsYear = cohort - groups.length + 1 + i;
    const repeated = groups[i - 1] === yearGroup;
    const settled = moves !== null && yearGroup >= moves ? other : home;
    const school = yearGroup < enters || (leaves !== null && yearGroup > leaves) ? null : settled;
    const year = { resultsYear, yearGroup, school, moved: null, repeated };
    if (!midYear || school === null || groups[i + 1] === yearGroup || repeated) return year;
    const on = () => addDays(firstDayOf(resultsYear), dice.between(60, 270));
    if (yearGroup === leaves) return { ...year, moved: { on: on(), to: null } };
    return yearGroup === moves ? { ...year, school: home, moved: { on: on(), to: other } } : year;
  });
}

export const schoolOn = ({ school, moved }: RoadYear, day: Day): number | null =>
  moved && day >= moved.on ? moved.to : school;

/** The stays of one school year at schools of the board, as far as begun on `untilOn`. */
export function staysIn(year: RoadYear, schoolIds: readonly string[], untilOn: Day): Stay[] {
  const { resultsYear, yearGroup, school, moved } = year;
  const startsOn = firstDayOf(resultsYear);
  const stay = (at: number | null, fromOn: Day, until: Day | null): Stay[] =>
    at === null || fromOn > untilOn
      ? []
      : [{ schoolId: schoolIds[at] ?? '', resultsYear, yearGroup, fromOn, untilOn: until }];
  if (!moved || moved.on > untilOn) return stay(school, startsOn, null);
  return [...stay(school, startsOn, addDays(moved.on, -1)), ...stay(moved.to, moved.on, null)];
}

/** Asked for every pupil and year. */
const firstDays = new Map<number, Day>();
function firstDayOf(resultsYear: number): Day {
  const known = firstDays.get(resultsYear);
  if (known) return known;
  const day = startOf(schoolYearOfResults(resultsYear));
  firstDays.set(resultsYear, day);
  return day;
}
