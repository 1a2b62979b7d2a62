import { type Attended, minutesBetween } from '#domain/calendar/conflicts';
import { addDays, type Day, daysBetween, weekdayOf } from '#domain/calendar/day';
import type { Audience } from '#domain/calendar/event-kinds';
import { mondayOf } from '#domain/calendar/iso-week';
import { startOf } from '#domain/calendar/school-year';
import { Laying, type PlanCircumstances, type YearPlan } from './lay-out';
import { schoolWeeksOf, type YearKnown } from './wanted';

/** An event of last year as it stood in the end. */
export type LastYears = Attended & {
  /** The key it gets: the same in every proposal, and of a rule that of the rule. */
  key: string;
  title: string;
  audience: Audience;
  ownerId: string;
  participantIds: readonly string[];
  preparationDays: number;
};

/** A week by which a school counts: the first with school, the one after a holiday, the one in which a test period closes. */
export type Anchor = { name: string; monday: Day };

export function anchorsOf(year: Omit<YearKnown, 'neverWeeks'>): Anchor[] {
  const [first = mondayOf(startOf(year.schoolYear))] = schoolWeeksOf({ ...year, neverWeeks: [] });
  const holidays = year.calendar.holidays
    .filter(({ untilOn }) => untilOn >= first)
    .map(({ name, untilOn }) => ({ name: `holiday ${name}`, monday: mondayOf(addDays(untilOn, 1)) }));
  const periods = year.testPeriods.map(({ moment, closesOn }) => ({
    name: `period ${moment}`,
    monday: mondayOf(closesOn),
  }));
  return [{ name: 'start', monday: first }, ...holidays, ...periods].sort((a, b) =>
    a.monday === b.monday ? a.name.localeCompare(b.name) : a.monday < b.monday ? -1 : 1,
  );
}

/** The same weekday, as many weeks after the same anchor; the latest one before it that the next year has as well. */
export function sameDayNextYear(day: Day, before: readonly Anchor[], after: readonly Anchor[]): Day {
  const known = [...before].reverse().filter(({ monday }) => monday <= day);
  for (const { name, monday } of known) {
    const next = after.find((one) => one.name === name);
    if (next) return addDays(next.monday, daysBetween(monday, day));
  }
  // Of the days before school begins the distance to that.
  const [start, next] = [before.find(({ name }) => name === 'start'), after.find(({ name }) => name === 'start')];
  return start && next ? addDays(next.monday, daysBetween(start.monday, day)) : addDays(day, 364);
}

/** Proposes next year from this one: each event in the same week as counted from holidays and test periods. */
export function nextYearFrom(
  events: readonly LastYears[],
  lastYear: Omit<YearKnown, 'neverWeeks'>,
  circumstances: PlanCircumstances,
): YearPlan {
  const year = { ...circumstances, neverWeeks: [] };
  const [before, after] = [anchorsOf(lastYear), anchorsOf(year)];
  const laying = new Laying(year, circumstances);
  const here = new Set([...circumstances.everybody, ...circumstances.people.boardMember]);
  const [leader] = circumstances.people.schoolLeader;
  for (const event of inOrder(events)) {
    const laid = { ...event, durationMinutes: minutesOf(event) };
    const ownerId = here.has(event.ownerId) ? event.ownerId : leader;
    if (event.startsOn !== event.endsOn) laying.refuse(laid, 'severalDays', null);
    else if (!ownerId) laying.refuse(laid, 'nobodyInRole', null);
    else {
      const named = [ownerId, ...event.participantIds.filter((id) => here.has(id) && id !== ownerId)];
      const days = fortnightFrom(sameDayNextYear(event.startsOn, before, after));
      laying.lay(laid, [{ nth: '1', key: event.key, days, named, staffId: null }]);
    }
  }
  return laying.plan();
}

const inOrder = (events: readonly LastYears[]) =>
  [...events].sort((a, b) => (a.startsOn === b.startsOn ? (a.key < b.key ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1));

const minutesOf = ({ startTime, endTime }: LastYears) =>
  startTime === null || endTime === null ? 0 : minutesBetween(startTime, endTime);

/** The day meant, the rest of its week, and the week after it. */
function fortnightFrom(day: Day): Day[] {
  const monday = mondayOf(day);
  const week = [0, 1, 2, 3, 4].map((n) => addDays(monday, (weekdayOf(day) - 1 + n) % 5));
  return [...week, ...week.map((one) => addDays(one, 7))];
}
