import { addDays, type Day, dayOf, yearOf } from '#domain/calendar/day';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';

/**
 * By which days of a school year a teacher has been visited, one visit a day: two a year (the talks between leader and coach
 * ask «is every teacher visited twice this year»), a starting teacher twice as often. No visits in the weeks of the last tests.
 */
export function visitDays(schoolYear: SchoolYear, starting: boolean): Day[] {
  const first = yearOf(startOf(schoolYear));
  const [halfway, end] = [dayOf(first + 1, 1, 31), dayOf(first + 1, 6, 30)];
  return starting ? [dayOf(first, 11, 15), halfway, dayOf(first + 1, 4, 15), end] : [halfway, end];
}

/** Somebody new has this many days before the first visit is due. */
const settlingIn = 42;
/** This many days ahead a visit that is not planned yet is due. */
const dueAhead = 42;

export type Visit = { on: Day; held: boolean };
export type TeacherYear = {
  schoolYear: SchoolYear;
  starting: boolean;
  /** First day as a teacher of this school. */
  since: Day;
  /** Of all years. */
  visits: readonly Visit[];
};

/** `toConfirm`: the day has passed and nobody said that the visit was held. */
export type VisitStatus = 'done' | 'planned' | 'toConfirm' | 'late' | 'due' | 'later';
export type Tracked = {
  held: number;
  /** How many there should be this year; fewer for who came during the year. */
  of: number;
  plannedOn: Day | null;
  /** Of all years: null for who was never visited. */
  lastOn: Day | null;
  /** By when the next visit should have been; null when there have been enough. */
  dueOn: Day | null;
  status: VisitStatus;
};

export function trackVisits({ schoolYear, starting, since, visits }: TeacherYear, today: Day): Tracked {
  const inYear = visits.filter(({ on }) => on >= startOf(schoolYear) && on <= endOf(schoolYear));
  const days = visitDays(schoolYear, starting).filter((day) => day >= addDays(since, settlingIn));
  const held = inYear.filter((visit) => visit.held).length;
  const plannedOn = first(inYear.filter((visit) => !visit.held).map(({ on }) => on));
  const dueOn = days[held] ?? null;
  return {
    held,
    of: days.length,
    plannedOn,
    lastOn: first(
      visits.filter((visit) => visit.held).map(({ on }) => on),
      -1,
    ),
    dueOn,
    status: statusOf({ plannedOn, dueOn }, today),
  };
}

function statusOf({ plannedOn, dueOn }: Pick<Tracked, 'plannedOn' | 'dueOn'>, today: Day): VisitStatus {
  if (plannedOn !== null) return plannedOn < today ? 'toConfirm' : 'planned';
  if (dueOn === null) return 'done';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, dueAhead) ? 'due' : 'later';
}

const first = (days: readonly Day[], at = 0): Day | null => [...days].sort().at(at) ?? null;

export type VisitCounts = {
  teachers: number;
  visitedEnough: number;
  notVisited: number;
  held: number;
  planned: number;
};

/** What leader and board are told of a school: counts of teachers and visits, which add up; nothing of any of them. */
export function countVisits(teachers: readonly Tracked[]): VisitCounts {
  const count = (is: (one: Tracked) => boolean) => teachers.filter(is).length;
  return {
    teachers: teachers.length,
    visitedEnough: count(({ dueOn }) => dueOn === null),
    notVisited: count(({ held, of }) => of > 0 && held === 0),
    held: teachers.reduce((sum, { held }) => sum + held, 0),
    planned: count(({ plannedOn }) => plannedOn !== null),
  };
}
