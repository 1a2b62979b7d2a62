import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isWithin } from '#backend/access/reach';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { notFound } from '#backend/platform/errors';
import type { ForecastRefresh, RefreshProgress } from '#contract/forecasts';
import { listRefreshRows } from './forecast-reading.queries';

/** «Ververs nu»: one row of the outbox per school, so that the request is answered at once and nothing is lost. */
@Injectable()
export class ForecastRequestsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  request(user: User, { schoolId }: ForecastRefresh): Promise<RefreshProgress> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const schools = await this.schoolsToRefresh(tx, user, schoolId);
      const id = randomUUID();
      for (const school of schools) {
        const dedupeKey = `forecast.refresh:manual:${id}:${school.id}`;
        const payload = { schoolId: school.id, trigger: 'manual' as const, startedById: user.staffId };
        await this.outbox.add(tx, { boardId: user.boardId, type: 'forecast.refresh', dedupeKey, payload });
      }
      const fact = {
        action: 'forecast.refresh',
        subject: schoolId ? 'school' : 'board',
        subjectId: schoolId ?? user.boardId,
      };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return { id, schools: schools.length, done: 0, failed: 0 };
    });
  }

  progress(user: User, id: string): Promise<RefreshProgress> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listRefreshRows(tx, id);
      if (rows.length === 0) throw notFound('forecast.notFound');
      const count = (state: string) => rows.filter((row) => row.state === state).length;
      return { id, schools: rows.length, done: count('done'), failed: count('failed') };
    });
  }

  private async schoolsToRefresh(tx: Tx, user: User, schoolId: string | undefined): Promise<{ id: string }[]> {
    const reach = reachOf(user, 'forecast.refresh');
    if (schoolId && !isWithin(reach, schoolId)) throw notFound('school.notFound');
    const asked = schoolId ? { id: schoolId } : reach.board ? {} : { id: { in: [...reach.schoolIds] } };
    const schools = await tx.school.findMany({ where: asked, select: { id: true }, take: 1000 });
    if (schools.length === 0) throw notFound('school.notFound');
    return schools;
  }
}
