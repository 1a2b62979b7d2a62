import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { notFound, stale } from '#backend/platform/errors';
import {
  ConsultationCount,
  type ConsultationCountList,
  ConsultationTracking,
  type ConsultationTrackingChange,
  type ConsultationTrackingList,
} from '#contract/consultation-tracking';
import type { Page } from '#contract/list';
import type { Permission } from '#contract/permissions';
import { schoolYearOf } from '#domain/calendar/school-year';
import { pageOfRows } from '#backend/platform/rows-in-memory';
import { countPerSchool, trackTeachers, type TrackedTeacher } from './track-teachers';
import { markStarting } from './tracking.queries';

type Change = { id: string; version: () => number };
type Year = { schoolYear?: string | undefined };

/** What leader and coach know: every teacher with the visits of the year, and what is due. The board gets counts. */
@Injectable()
export class ConsultationTrackingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ConsultationTrackingList): Promise<Page<ConsultationTracking>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = (await this.tracked(tx, user, query)).filter(
        ({ schoolId, status }) =>
          (!query.schoolId || schoolId === query.schoolId) && (!query.status || status === query.status),
      );
      const { data, total } = pageOfRows(rows, query);
      return { data: data.map((row) => toTracking(user, row)), total };
    });
  }

  get(user: User, id: string): Promise<ConsultationTracking> {
    return this.database.forBoard(user.boardId, async (tx) => toTracking(user, await this.findOrFail(tx, user, id)));
  }

  /** Somebody who has just begun is visited more often, as long as the school says. */
  change(
    user: User,
    { id, version }: Change,
    { startingUntil }: ConsultationTrackingChange,
  ): Promise<ConsultationTracking> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { teacherId: staffId } = await this.findOrFail(tx, user, id);
      if (!(await markStarting(tx, { boardId, staffId, version: version() }, startingUntil))) throw stale();
      const fact = { action: 'consultationTracking.edit', subject: 'staff', subjectId: staffId };
      await this.audit.record(tx, { boardId, actorId: user.staffId, ...fact, fields: ['startingUntil'] });
      return toTracking(user, await this.findOrFail(tx, user, id));
    });
  }

  counts(user: User, query: ConsultationCountList): Promise<Page<ConsultationCount>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await countPerSchool(tx, this.asked(user, 'consultationCount.read', query));
      const page = pageOfRows(
        rows.filter(({ id }) => !query.schoolId || id === query.schoolId),
        query,
      );
      return { ...page, data: page.data.map((row) => ConsultationCount.parse(row)) };
    });
  }

  count(user: User, id: string): Promise<ConsultationCount> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await countPerSchool(tx, this.asked(user, 'consultationCount.read'));
      const row = rows.find((one) => one.id === id);
      if (!row) throw notFound('school.notFound');
      return ConsultationCount.parse(row);
    });
  }

  private asked(user: User, permission: Permission, { schoolYear }: Year = {}) {
    const today = this.clock.today();
    const reach = reachOf(user, permission);
    const schoolIds = reach.board ? null : reach.schoolIds;
    return { schoolIds, schoolYear: schoolYear ?? schoolYearOf(today), today };
  }

  private tracked(tx: Tx, user: User, year: Year = {}): Promise<TrackedTeacher[]> {
    return trackTeachers(tx, this.asked(user, 'consultationTracking.read', year));
  }

  private async findOrFail(tx: Tx, user: User, id: string): Promise<TrackedTeacher> {
    const row = (await this.tracked(tx, user)).find((one) => one.id === id);
    if (!row) throw notFound('notFound');
    return row;
  }
}

const toTracking = (user: User, row: TrackedTeacher): ConsultationTracking =>
  ConsultationTracking.parse({
    ...row,
    may: { edit: reachOf(user, 'consultationTracking.edit').schoolIds.includes(row.schoolId) },
  });
