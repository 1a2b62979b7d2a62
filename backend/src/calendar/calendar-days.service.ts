import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { type CalendarDay, CalendarDayList, type CalendarDays } from '#contract/calendar-days';
import { yearOf } from '#domain/calendar/day';
import { publicHolidaysOf } from '#domain/calendar/public-holidays';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import {
  consultationsIn,
  conversationsIn,
  type DaysOf,
  freeDaysIn,
  holidaysIn,
  testPeriodsIn,
} from './calendar-days.queries';
import { daysAsked, yearDays } from './days-asked';
import { nationalDatesKnown } from './national-dates.queries';

/** What stands in the calendar and is kept elsewhere, in one answer. */
@Injectable()
export class CalendarDaysService {
  constructor(private readonly database: Database) {}

  list(user: User, query: CalendarDays): Promise<CalendarDayList> {
    const days = { ...daysAsked(query, yearDays(schoolYearOf(user.today))), schoolId: query.schoolId };
    return this.database.forBoard(user.boardId, async (tx) => {
      if (query.schoolId) await assertSchool(tx, reachOf(user, 'event.read'), query.schoolId);
      const found = [
        ...(await holidaysIn(tx, days)),
        ...publicHolidaysIn(days),
        ...(await freeDaysIn(tx, user, days)),
        ...(await testPeriodsIn(tx, user, days)),
        ...(await nationalDatesIn(tx, days)),
        ...(await consultationsIn(tx, user, days)),
        ...(await conversationsIn(tx, user, days)),
      ];
      return CalendarDayList.parse({ data: found.sort(byDay), total: found.length });
    });
  }
}

const ofNobody = { schoolId: null, schoolName: null, recordId: null, source: null, isConfirmed: null };

function publicHolidaysIn({ from, until }: DaysOf): CalendarDay[] {
  const years = [...new Set([yearOf(from), yearOf(until), yearOf(from) + 1])].filter((year) => year <= yearOf(until));
  return years
    .flatMap((year) => [...publicHolidaysOf(year)])
    .filter(([day]) => from <= day && day <= until)
    .map(([day, name]) => ({ ...ofNobody, kind: 'publicHoliday', name, fromOn: day, untilOn: day }));
}

async function nationalDatesIn(tx: Tx, { from, until }: DaysOf): Promise<CalendarDay[]> {
  const first = schoolYearOf(from);
  const years = [first, schoolYearAfter(first), schoolYearAfter(first, 2)].filter((one) => one <= schoolYearOf(until));
  return (await nationalDatesKnown(tx, years))
    .filter(({ fromOn, untilOn }) => fromOn <= until && untilOn >= from)
    .map(({ kind, fromOn, untilOn, source, isConfirmed }) => ({
      ...{ ...ofNobody, kind: 'nationalDate' as const, name: kind, fromOn, untilOn, source, isConfirmed },
    }));
}

const orderOf = ({ fromOn, kind, name, schoolName, recordId }: CalendarDay) =>
  `${fromOn} ${kind} ${name} ${schoolName ?? ''} ${recordId ?? ''}`;
const byDay = (a: CalendarDay, b: CalendarDay) => (orderOf(a) < orderOf(b) ? -1 : 1);
