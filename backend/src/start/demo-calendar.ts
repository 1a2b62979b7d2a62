import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { YearPlansService } from '#backend/calendar/year-plans.service';
import { EventsService } from '#backend/calendar/events.service';
import type { Database } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { type Clock, toDate } from '#backend/platform/clock';
import { CalendarEventCreate } from '#contract/events';
import { addDays, type Day } from '#domain/calendar/day';
import { nextSchoolDayOn } from '#domain/calendar/school-days';
import { schoolYearOf } from '#domain/calendar/school-year';

/** What the leader of the demo's own accounts wrote down, in days from today; the first school day from then on. */
const own = [
  { kind: 'training', title: 'Scholing: feedback geven in de les', ahead: 9, preparationDays: 5 },
  { kind: 'other', title: 'Kennismaking met de nieuwe rekenmethode', ahead: 30, preparationDays: 0 },
] as const;

/**
 * The rest of the school year as the leaders of the demo schools laid it out. The school of the demo's own accounts still
 * has its calendar before it: laying that out in one click is what there is to try.
 */
export async function addDemoCalendar(database: Database, clock: Clock, boardId: string): Promise<void> {
  const plans = new YearPlansService(database, clock, new Audit(clock));
  const schoolYear = schoolYearOf(clock.today());
  const events = new EventsService(database, clock, new Audit(clock));
  for (const { staffId, schoolId, isOwn } of await leadersOf(database, boardId, clock.today())) {
    const user = leaderAs({ staffId, schoolId, boardId, today: clock.today() });
    if (isOwn) {
      const calendar = await calendarAt(database, boardId, schoolId);
      for (const { ahead, ...event } of own) {
        const startsOn = nextSchoolDayOn(addDays(clock.today(), ahead), calendar);
        await events.create(user, CalendarEventCreate.parse({ ...event, ...afternoon, schoolId, startsOn }));
      }
    } else await plans.layOut(user, { schoolId, schoolYear, templateId: null, from: 'template' });
  }
}

const afternoon = { startTime: '15:30', endTime: '16:45' };

const calendarAt = (database: Database, boardId: string, schoolId: string) =>
  database.forBoard(boardId, async (tx) => (await calendarsOf(tx, [schoolId]))(schoolId));

/** One leader of each school; `isOwn`: an account of the demo. */
const leadersOf = (database: Database, boardId: string, today: Day) =>
  database.forBoard(boardId, async (tx) => {
    const leaders = await tx.roleAssignment.findMany({
      where: {
        role: 'schoolLeader',
        schoolId: { not: null },
        OR: [{ untilOn: null }, { untilOn: { gte: toDate(today) } }],
      },
      select: { staffId: true, schoolId: true, staff: { select: { credential: { select: { staffId: true } } } } },
      distinct: ['schoolId'],
      orderBy: [{ schoolId: 'asc' }, { staffId: 'asc' }],
    });
    return leaders.flatMap(({ staffId, schoolId, staff }) =>
      schoolId ? [{ staffId, schoolId, isOwn: staff.credential !== null }] : [],
    );
  });

type Leader = Pick<User, 'staffId' | 'boardId' | 'today'> & { schoolId: string };

const leaderAs = ({ schoolId, ...leader }: Leader): User => ({
  ...leader,
  ...{ sessionId: '', name: '', email: '', language: 'nl', groupIds: [] },
  roles: [{ role: 'schoolLeader', schoolId }],
});
