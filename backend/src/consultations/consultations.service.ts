import { Injectable } from '@nestjs/common';
import { consultationPolicy, consultationsReadableBy } from '#backend/access/policies/consultation.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import type {
  Colleague,
  Consultation,
  ConsultationCreate,
  ConsultationDetail,
  ConsultationList,
} from '#contract/consultations';
import type { Page } from '#contract/list';
import { type Asker, toConsultation } from './consultation.mapper';
import { addConsultation, removeConsultation } from './consultation-writing.queries';
import { contentsOf, countConsultations, listConsultations, whereConsultation } from './consultations.queries';
import { findOrFail, readDetail } from './find-consultation';
import { peopleAt } from '#backend/organisation/people.queries';

/** The consultations somebody takes part in, and for leader and coach the course of those at their school. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ConsultationList): Promise<Page<Consultation>> {
    const where = { AND: [consultationsReadableBy(user), whereConsultation(query, user)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listConsultations(tx, where, query);
      const readable = rows.filter((row) => consultationPolicy.readContent(user, row)).map(({ id }) => id);
      const contents = await contentsOf(tx, readable);
      const data = rows.map((row) => toConsultation(row, contents.get(row.id), this.asker(user)));
      return { data, total: await countConsultations(tx, where) };
    });
  }

  get(user: User, id: string): Promise<ConsultationDetail> {
    return this.database.forBoard(user.boardId, (tx) => readDetail(tx, this.asker(user), id));
  }

  /** The teacher begins, with a question; a visit comes later. */
  create(user: User, { question, schoolId, groupId }: ConsultationCreate): Promise<ConsultationDetail> {
    const schools = user.roles.flatMap((one) => (one.role === 'teacher' && one.schoolId ? [one.schoolId] : []));
    const at = schoolId ?? schools[0];
    if (!at || !schools.includes(at)) throw notFound('school.notFound');
    if (groupId && !user.groupIds.includes(groupId)) throw notFound('group.notFound');
    const { boardId, staffId: teacherId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const fresh = { boardId, schoolId: at, teacherId, groupId, at: this.clock.now(), question };
      const id = await addConsultation(tx, fresh);
      const fact = { action: 'consultation.create', subject: 'consultation', subjectId: id };
      await this.audit.record(tx, { boardId, actorId: teacherId, ...fact });
      return readDetail(tx, this.asker(user), id);
    });
  }

  /** Only a question that was not planned; a visit that took place is not made undone. */
  remove(user: User, { id, version }: { id: string; version: () => number }): Promise<void> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { row } = await findOrFail(tx, this.asker(user), id);
      if (consultationPolicy.partOf(user, row) !== 'teacher') throw forbidden('permission.missing');
      if (row.state !== 'question') throw conflict('consultation.wrongState');
      if (!(await removeConsultation(tx, { id, version: version() }))) throw stale();
      const fact = { action: 'consultation.remove', subject: 'consultation', subjectId: id };
      await this.audit.record(tx, { boardId, actorId, ...fact });
    });
  }

  colleagues(user: User): Promise<Page<Colleague>> {
    const schoolIds = user.roles.flatMap(({ schoolId }) => schoolId ?? []);
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await peopleAt(tx, schoolIds, this.clock.today());
      const data = rows
        .filter(({ staffId }) => staffId !== user.staffId)
        .map(({ staffId: id, staff, role, schoolId }) => ({ id, name: fullName(staff), role, schoolId }) as Colleague);
      return { data, total: data.length };
    });
  }

  private asker(user: User): Asker {
    return { user, today: this.clock.today() };
  }
}
