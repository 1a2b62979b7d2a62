import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { closingKinds } from '#domain/calendar/event-kinds';
import { noCalendar, type SchoolCalendar } from '#domain/calendar/school-days';
import type { SchoolYear } from '#domain/calendar/school-year';

/**
 * When each of these schools is closed: holidays of its region (or its board's), its own free days, and the free days and
 * study days that stand in its calendar for everybody. Four queries. @returns the calendar by school; of null, the whole
 * board: the holidays of the board's region.
 */
export async function calendarsOf(
  tx: Tx,
  schoolIds: readonly (string | null)[],
): Promise<(schoolId: string | null) => SchoolCalendar> {
  const where = { id: { in: [...new Set(schoolIds.flatMap((id) => id ?? []))] } };
  const days = { select: { fromOn: true, untilOn: true } };
  const schools = await tx.school.findMany({ where, select: { id: true, region: true, freeDays: days } });
  const board = await tx.board.findFirst({ select: { region: true } });
  const holidays = await tx.holiday.findMany({
    select: { region: true, schoolYear: true, fromOn: true, untilOn: true },
  });
  const closing = await tx.event.findMany({
    where: { ...closesSchool, schoolId: where.id },
    select: { schoolId: true, startsOn: true, endsOn: true },
  });
  const inRegion = (region: string | null | undefined, freeDays: SchoolCalendar['freeDays']): SchoolCalendar => {
    const own = holidays.filter((holiday) => holiday.region === region);
    const knownSchoolYears = [...new Set(own.map(({ schoolYear }) => schoolYear))];
    return { holidays: own.map(toRange), freeDays, knownSchoolYears };
  };
  const calendars = new Map(
    schools.map(({ id, region, freeDays }) => {
      const events = closing.filter(({ schoolId }) => schoolId === id);
      const free = [
        ...freeDays.map(toRange),
        ...events.map(({ startsOn: fromOn, endsOn: untilOn }) => toRange({ fromOn, untilOn })),
      ];
      return [id, inRegion(region ?? board?.region, free)];
    }),
  );
  const ofBoard = inRegion(board?.region, []);
  return (schoolId) => (schoolId === null ? ofBoard : (calendars.get(schoolId) ?? noCalendar));
}

/** Whether somebody has entered the holidays of a year for the region of every one of these schools; null means all. */
export async function hasHolidays(
  tx: Tx,
  schoolYear: SchoolYear,
  schoolIds: readonly string[] | null,
): Promise<boolean> {
  const board = await tx.board.findFirst({ select: { region: true } });
  const where = schoolIds ? { id: { in: [...schoolIds] } } : {};
  const schools = await tx.school.findMany({ where, select: { region: true }, distinct: ['region'] });
  const entered = await tx.holiday.findMany({ where: { schoolYear }, select: { region: true }, distinct: ['region'] });
  const known = new Set(entered.map(({ region }) => region));
  const regions = schools.length > 0 ? schools.map(({ region }) => region ?? board?.region) : [board?.region];
  return regions.every((region) => (region ? known.has(region) : known.size > 0));
}

/** An event that is a day without school: for the whole day, for everybody there, and not cancelled. */
export const closesSchool = {
  kind: { in: [...closingKinds] },
  audience: { in: ['school', 'team'] },
  startTime: null,
  cancelledAt: null,
};

const toRange = ({ fromOn, untilOn }: { fromOn: Date; untilOn: Date }) => ({
  fromOn: toDay(fromOn),
  untilOn: toDay(untilOn),
});
