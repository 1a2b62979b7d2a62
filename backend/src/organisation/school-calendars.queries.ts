import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import type { SchoolCalendar } from '#domain/calendar/school-days';

/** When each of these schools is closed: holidays of its region (or its board's), and its own free days. Three queries. */
export async function calendarsOf(tx: Tx, schoolIds: readonly string[]): Promise<Map<string, SchoolCalendar>> {
  const where = { id: { in: [...new Set(schoolIds)] } };
  const days = { select: { fromOn: true, untilOn: true } };
  const schools = await tx.school.findMany({ where, select: { id: true, region: true, freeDays: days } });
  const board = await tx.board.findFirst({ select: { region: true } });
  const holidays = await tx.holiday.findMany({
    select: { region: true, schoolYear: true, fromOn: true, untilOn: true },
  });
  return new Map(
    schools.map(({ id, region, freeDays }) => {
      const own = holidays.filter((holiday) => holiday.region === (region ?? board?.region));
      const knownSchoolYears = [...new Set(own.map(({ schoolYear }) => schoolYear))];
      return [id, { holidays: own.map(toRange), freeDays: freeDays.map(toRange), knownSchoolYears }];
    }),
  );
}

const toRange = ({ fromOn, untilOn }: { fromOn: Date; untilOn: Date }) => ({
  fromOn: toDay(fromOn),
  untilOn: toDay(untilOn),
});

/** For a task without a school that is known any more: weekdays and public holidays only. */
export const noCalendar: SchoolCalendar = { holidays: [], freeDays: [], knownSchoolYears: [] };
