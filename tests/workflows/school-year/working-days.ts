import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import type { MadeSchool, Person } from './people';
import type { Work } from './work';

/** Written by hand from the tables of the ministry, apart from the rules of Koers, which are tried here. */
const holidays: Readonly<Record<string, readonly [Day, Day][]>> = {
  zuid: [
    ['2026-07-11', '2026-08-23'],
    ['2026-10-17', '2026-10-25'],
    ['2026-12-19', '2027-01-03'],
    ['2027-02-13', '2027-02-21'],
    ['2027-04-24', '2027-05-02'],
    ['2027-07-24', '2027-09-05'],
  ],
  noord: [
    ['2026-07-04', '2026-08-16'],
    ['2026-10-10', '2026-10-18'],
    ['2026-12-19', '2027-01-03'],
    ['2027-02-20', '2027-02-28'],
    ['2027-04-24', '2027-05-02'],
    ['2027-07-10', '2027-08-22'],
  ],
};
/** Easter Monday, Ascension Day and the day after it, Whit Monday; the others fall in a holiday. */
const publicHolidays = ['2027-03-29', '2027-05-06', '2027-05-07', '2027-05-17'];

const isOpen = (day: Day, { region, freeOn }: MadeSchool): boolean =>
  weekdayOf(day) < 6 &&
  !publicHolidays.includes(day) &&
  !freeOn.includes(day) &&
  !(holidays[region] ?? []).some(([from, until]) => from <= day && day <= until);

const leaveOn = (day: Day, { leaves }: Person) => leaves.find((one) => one.fromOn <= day && day <= one.untilOn);

/** Whether a mail may come: a school of theirs is open (`others`: where they have work too), no free day, no leave. */
export const works = (day: Day, person: Person, others: readonly MadeSchool[]): boolean =>
  (person.workingDays.length === 0 || person.workingDays.includes(weekdayOf(day))) &&
  !leaveOn(day, person) &&
  (person.school ? [person.school] : others).some((school) => isOpen(day, school));

/** Of a weekly overview: the chosen day, else the next one of that week, else the last before it. */
function reads(day: Day, person: Person, others: readonly MadeSchool[]): boolean {
  if (!works(day, person, others)) return false;
  if (person.weeklyOn === null) return true;
  const monday = addDays(day, 1 - weekdayOf(day));
  const week = [0, 1, 2, 3, 4].map((n) => addDays(monday, n)).filter((one) => works(one, person, others));
  return day === (week.find((one) => weekdayOf(one) >= (person.weeklyOn ?? 0)) ?? week.at(-1));
}

/**
 * Who could be told of a piece of work, and when, before its day: the owner on days on which they read, else who stands in.
 * Illness comes unforeseen: when it ends at or near the day itself, nobody could have known to say it sooner.
 */
export function couldBeTold(work: Work, owner: Person, others: readonly MadeSchool[]): { day: Day; by: Person }[] {
  const found: { day: Day; by: Person }[] = [];
  const illness = owner.leaves.find(
    ({ fromOn, untilOn, knownOn }) => knownOn === fromOn && fromOn <= work.dueOn && untilOn >= addDays(work.dueOn, -35),
  );
  const from = illness && illness.fromOn > work.openedOn ? illness.fromOn : work.openedOn;
  for (let day = from; day < work.dueOn; day = addDays(day, 1)) {
    const by = leaveOn(day, owner) ? leaveOn(day, owner)?.substitute : owner;
    if (by && reads(day, by, others)) found.push({ day, by });
  }
  return found;
}
