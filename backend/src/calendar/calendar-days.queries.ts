import { calendarsReadableBy } from '#backend/access/policies/calendar.policy';
import { consultationsReadableBy } from '#backend/access/policies/consultation.policy';
import { conversationsReadableBy } from '#backend/access/policies/conversation.policy';
import { testPeriodsReadableBy } from '#backend/access/policies/test-period.policy';
import { may, type User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import type { CalendarDay } from '#contract/calendar-days';
import type { Day } from '#domain/calendar/day';

export type DaysOf = { from: Day; until: Day; schoolId?: string | undefined };

const named = { school: { select: { name: true } } } as const;
const bare = { recordId: null, source: null, isConfirmed: null };
const within = ({ from, until }: DaysOf) => ({ fromOn: { lte: toDate(until) }, untilOn: { gte: toDate(from) } });

/** Of the region of that school, or of the board. */
export async function holidaysIn(tx: Tx, days: DaysOf): Promise<CalendarDay[]> {
  const board = await tx.board.findFirst({ select: { region: true } });
  const school = days.schoolId
    ? await tx.school.findFirst({ where: { id: days.schoolId }, select: { region: true } })
    : null;
  const region = school?.region ?? board?.region ?? '';
  const rows = await tx.holiday.findMany({ where: { ...within(days), region } });
  return rows.map(({ name, fromOn, untilOn, source }) => ({
    ...{ ...bare, kind: 'holiday' as const, name, schoolId: null, schoolName: null, source, isConfirmed: true },
    fromOn: toDay(fromOn),
    untilOn: toDay(untilOn),
  }));
}

export async function freeDaysIn(tx: Tx, user: User, days: DaysOf): Promise<CalendarDay[]> {
  const where = { AND: [calendarsReadableBy(user), within(days), days.schoolId ? { schoolId: days.schoolId } : {}] };
  const rows = await tx.schoolFreeDays.findMany({ where, include: named });
  return rows.map(({ id, name, schoolId, school, fromOn, untilOn }) => ({
    ...{ ...bare, kind: 'freeDays' as const, name, schoolId, schoolName: school.name, recordId: id },
    fromOn: toDay(fromOn),
    untilOn: toDay(untilOn),
  }));
}

export async function testPeriodsIn(tx: Tx, user: User, days: DaysOf): Promise<CalendarDay[]> {
  if (!may(user, 'testPeriod.read')) return [];
  const dates = { opensOn: { lte: toDate(days.until) }, closesOn: { gte: toDate(days.from) } };
  const where = { AND: [testPeriodsReadableBy(user), dates, days.schoolId ? { schoolId: days.schoolId } : {}] };
  const rows = await tx.testPeriod.findMany({ where, include: named });
  return rows.map(({ id, moment, schoolId, school, opensOn, closesOn }) => ({
    ...{ ...bare, kind: 'testPeriod' as const, name: moment, schoolId, schoolName: school.name, recordId: id },
    fromOn: toDay(opensOn),
    untilOn: toDay(closesOn),
  }));
}

/** Visits that are planned, held or agreed upon, as far as the asker knows of them: never the question behind one. */
export async function consultationsIn(tx: Tx, user: User, days: DaysOf): Promise<CalendarDay[]> {
  if (!may(user, 'consultation.read')) return [];
  const where = {
    AND: [consultationsReadableBy(user), days.schoolId ? { schoolId: days.schoolId } : {}],
    visitOn: { gte: toDate(days.from), lte: toDate(days.until) },
  };
  const select = { id: true, schoolId: true, visitOn: true, ...named };
  const rows = await tx.consultation.findMany({ where, select });
  return rows.flatMap(({ id, schoolId, school, visitOn }) => {
    const day = visitOn && toDay(visitOn);
    const said = { ...bare, kind: 'consultation' as const, name: '', schoolId, schoolName: school.name, recordId: id };
    return day ? [{ ...said, fromOn: day, untilOn: day }] : [];
  });
}

/** Talks that are planned or were held, by their title, for who reads them. */
export async function conversationsIn(tx: Tx, user: User, days: DaysOf): Promise<CalendarDay[]> {
  if (!may(user, 'conversation.read')) return [];
  const where = {
    AND: [conversationsReadableBy(user), days.schoolId ? { schoolId: days.schoolId } : {}],
    onDay: { gte: toDate(days.from), lte: toDate(days.until) },
    // What has an event stands there already.
    OR: [{ eventId: null }, { event: { cancelledAt: { not: null } } }],
  };
  const rows = await tx.conversation.findMany({ where, select: { id: true, title: true, schoolId: true, onDay: true, ...named } }); // prettier-ignore
  return rows.map(({ id, title, schoolId, school, onDay }) => ({
    ...{ ...bare, kind: 'conversation' as const, name: title, schoolId, schoolName: school.name, recordId: id },
    fromOn: toDay(onDay),
    untilOn: toDay(onDay),
  }));
}
