import { Injectable } from '@nestjs/common';
import { calendarPolicy, calendarsReadableBy } from '#backend/access/policies/calendar.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { type FieldProblem, forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { pageOfRows } from '#backend/platform/rows-in-memory';
import {
  type GuardedHour,
  GuardedHours,
  type GuardedHoursChange,
  type GuardedHoursList,
} from '#contract/calendar-days';
import type { Page } from '#contract/list';
import { minutesBetween } from '#domain/calendar/conflicts';
import { schoolYearOf } from '#domain/calendar/school-year';
import { type GroupGuarding, groupsGuarding, saveGuardedHours } from './guarded-hours.queries';

type Known = { id: string; version: () => number };

/** The lessons taal and rekenen that a group of this school year guards. */
@Injectable()
export class GuardedHoursService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, { schoolId, ...query }: GuardedHoursList): Promise<Page<GuardedHours>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await groupsGuarding(tx, calendarsReadableBy(user), schoolYearOf(user.today));
      const found = rows.filter((row) => !schoolId || row.schoolId === schoolId);
      return pageOfRows(
        found.map((row) => toGuardedHours(user, row)),
        query,
      );
    });
  }

  get(user: User, id: string): Promise<GuardedHours> {
    return this.database.forBoard(user.boardId, async (tx) => toGuardedHours(user, await findOrFail(tx, user, id)));
  }

  change(user: User, { id, version }: Known, { hours }: GuardedHoursChange): Promise<GuardedHours> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!calendarPolicy.editSchool(user, row)) throw forbidden('permission.missing');
      const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || (a.startTime < b.startTime ? -1 : 1));
      assertHours(sorted);
      const data = { hours: sorted, updatedAt: this.clock.now() };
      if (!(await saveGuardedHours(tx, { boardId, groupId: id, version: known }, data))) throw stale();
      const fact = { action: 'guardedHours.edit', subject: 'group', subjectId: id, fields: ['hours'] };
      await this.audit.record(tx, { boardId, actorId, ...fact });
      return toGuardedHours(user, await findOrFail(tx, user, id));
    });
  }
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<GroupGuarding> {
  const [row] = await groupsGuarding(tx, { ...calendarsReadableBy(user), id }, schoolYearOf(user.today));
  if (!row) throw notFound('group.notFound');
  return row;
}

/** In order, and none over another. */
function assertHours(hours: readonly GuardedHour[]): void {
  const problems = hours.flatMap(({ weekday, startTime, endTime }, at): FieldProblem[] => {
    const path = `hours.${at}.endTime`;
    const next = hours[at + 1];
    if (endTime <= startTime) return [{ path, code: 'calendar.hoursOrder', message: `${startTime} up to ${endTime}.` }];
    if (next?.weekday !== weekday || next.startTime >= endTime) return [];
    return [{ path, code: 'calendar.hoursOverlap', message: `${endTime} is after ${next.startTime}.` }];
  });
  const [first] = problems;
  if (first) throw invalid(first.code as 'calendar.hoursOrder', problems);
}

function toGuardedHours(user: User, { id, name, schoolId, school, guardedHours }: GroupGuarding): GuardedHours {
  const hours = (guardedHours?.hours ?? []) as GuardedHour[];
  const minutes = hours.reduce((sum, { startTime, endTime }) => sum + minutesBetween(startTime, endTime), 0);
  return GuardedHours.parse({
    id,
    groupName: name,
    schoolId,
    schoolName: school.name,
    hours,
    hoursAWeek: Math.round((minutes / 60) * 100) / 100,
    version: guardedHours?.version ?? 0,
    may: { edit: calendarPolicy.editSchool(user, { schoolId }) },
  });
}
