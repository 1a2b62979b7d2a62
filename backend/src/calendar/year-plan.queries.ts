import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { defaultTestPeriods } from '#backend/organisation/test-period-defaults';
import { toDate, toDay } from '#backend/platform/clock';
import type { Attended } from '#domain/calendar/conflicts';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';
import type { Day } from '#domain/calendar/day';
import { expectedAt } from '#domain/calendar/expected';
import type { PlanCircumstances } from '#domain/year-plan/lay-out';
import type { PlannedPeriod } from '#domain/year-plan/wanted';
import {
  boardMembers,
  colleaguesAt,
  guardedLessons,
  namedCalendarsOf,
  peopleKnown,
  standing,
} from './circumstances.queries';
import { attended, invitationOf } from './event.mapper';
import { eventRow, type EventRow } from './events.queries';
import { nationalDatesKnown } from './national-dates.queries';

export type Place = { schoolId: string; schoolYear: SchoolYear };

/** What a laying out depends on, with what the answer tells of it. */
export type PlanKnown = {
  circumstances: PlanCircumstances;
  /** Of earlier layings out, cancelled or not; by the key within the year. */
  laid: ReadonlyMap<string, EventRow>;
  names: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
};

/** Until the transaction ends nobody else lays out a year of this school. */
export const lockSchool = (tx: Tx, schoolId: string) =>
  tx.$queryRaw`SELECT 1 FROM "School" WHERE id = ${schoolId}::uuid FOR UPDATE`;

/** `2026-2027/phaseMeeting#3`, as it stands at the event. */
export const storedKey = (schoolYear: SchoolYear, key: string) => `${schoolYear}/${key}`;
export const keyWithin = (stored: string) => stored.slice(stored.indexOf('/') + 1);

/** Ten queries, whatever the number of events. */
export async function planKnown(tx: Tx, user: User, { schoolId, schoolYear }: Place): Promise<PlanKnown> {
  const year = { from: startOf(schoolYear), until: endOf(schoolYear) };
  const earliest = user.today > year.from ? user.today : year.from;
  const colleagues = await colleaguesAt(tx, [schoolId], earliest);
  const inRole = (role: string) => colleagues.filter((one) => one.role === role).map(({ staffId }) => staffId);
  const boardMember = await boardMembers(tx, earliest);
  const laid = await laidIn(tx, { schoolId, schoolYear });
  const people = [...new Set([...boardMember, ...colleagues.map(({ staffId }) => staffId)])].sort();
  const others = await standing(tx, { ...year, schoolIds: [schoolId], people });
  const known = await peopleKnown(tx, [...people, ...peopleOf([...others, ...laid])]);
  const { lessons, groups } = await guardedLessons(tx, [schoolId], year.from);
  const calendars = await namedCalendarsOf(tx, [schoolId], year);
  const teachers = [...new Set(inRole('teacher'))];
  const circumstances: PlanCircumstances = {
    schoolYear,
    earliest,
    calendar: calendars.get(schoolId) ?? { holidays: [], freeDays: [] },
    testPeriods: await periodsOf(tx, { schoolId, schoolYear }),
    nationalDates: await nationalDatesKnown(tx, [schoolYear]),
    people: {
      boardMember,
      schoolLeader: [...new Set(inRole('schoolLeader'))],
      coach: [...new Set(inRole('coach'))],
      teachers,
      startingTeachers: (await startingOn(tx, earliest)).filter((id) => teachers.includes(id)),
    },
    team: [...new Set(colleagues.flatMap((one) => (one.isOfTeam ? [one.staffId] : [])))],
    everybody: [...new Set(colleagues.map(({ staffId }) => staffId))],
    workingDays: new Map([...known].map(([id, one]) => [id, one.workingDays])),
    guarded: lessons,
    standing: others.map((row): Attended => attended(row, expectedAt(invitationOf(row), colleagues))),
    taken: new Set(laid.map(({ ruleKey }) => keyWithin(ruleKey ?? ''))),
  };
  return {
    circumstances,
    laid: new Map(laid.map((row) => [keyWithin(row.ruleKey ?? ''), row])),
    names: new Map([...known].map(([id, { name }]) => [id, name])),
    groups,
    titles: new Map(others.map(({ id, title }) => [id, title])),
  };
}

const peopleOf = (rows: readonly EventRow[]) =>
  rows.flatMap(({ ownerId, participants }) => [ownerId, ...participants.map(({ staffId }) => staffId)]);

const laidIn = (tx: Tx, { schoolId, schoolYear }: Place): Promise<EventRow[]> =>
  tx.event.findMany({
    where: { schoolId, ruleKey: { startsWith: storedKey(schoolYear, '') } },
    select: eventRow,
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });

/** The test periods of a school; in a year that has none yet the usual ones. */
export async function periodsOf(tx: Tx, { schoolId, schoolYear }: Place): Promise<PlannedPeriod[]> {
  const rows = await tx.testPeriod.findMany({ where: { schoolId, schoolYear }, orderBy: { opensOn: 'asc' } });
  if (rows.length === 0) return defaultTestPeriods(schoolYear);
  return rows.map(({ moment, opensOn, closesOn }) => ({
    moment: moment as PlannedPeriod['moment'],
    opensOn: toDay(opensOn),
    closesOn: toDay(closesOn),
  }));
}

const startingOn = async (tx: Tx, day: Day): Promise<string[]> =>
  (await tx.startingTeacher.findMany({ where: { untilOn: { gte: toDate(day) } }, orderBy: { staffId: 'asc' } })).map(
    ({ staffId }) => staffId,
  );

/** What stood at a school in a year, of the school itself and not cancelled. */
export const eventsOfYear = (tx: Tx, { schoolId, schoolYear }: Place): Promise<EventRow[]> =>
  tx.event.findMany({
    where: {
      schoolId,
      cancelledAt: null,
      startsOn: { gte: toDate(startOf(schoolYear)), lte: toDate(endOf(schoolYear)) },
    },
    select: eventRow,
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
