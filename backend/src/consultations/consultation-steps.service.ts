import { Injectable } from '@nestjs/common';
import { consultationPolicy } from '#backend/access/policies/consultation.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import type { ConsultationDetail, ConsultationPlan, ConsultationShares } from '#contract/consultations';
import { refusalOf, stateAfter, type ThreadStep, threadSteps } from '#domain/consultations/thread';
import { type Asker, formOf, threadOf } from './consultation.mapper';
import { keepForm, moveTo, planVisit, shareWith, touch } from './consultation-writing.queries';
import { findOrFail, type Found, readDetail } from './find-consultation';
import { countEmployed, peopleAt } from '#backend/organisation/people.queries';

type Change = { id: string; version: () => number };

/** A consultation goes on one step at a time; who may take which is a rule of the domain. */
@Injectable()
export class ConsultationStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  plan(user: User, change: Change, plan: ConsultationPlan): Promise<ConsultationDetail> {
    return this.take(user, change, {
      step: 'plan',
      save: async (tx, { row }, version) => {
        const people = await peopleAt(tx, [row.schoolId], this.clock.today());
        const roles = people.filter(({ staffId }) => staffId === plan.visitorId).map(({ role }) => role);
        if (roles.length === 0 || plan.visitorId === row.teacherId) throw unknownPerson('visitorId');
        const collegial = roles.every((role) => role === 'teacher');
        return planVisit(tx, { id: row.id, version }, { ...plan, collegial, at: this.clock.now() });
      },
    });
  }

  step(user: User, change: Change, name: string): Promise<ConsultationDetail> {
    const step = threadSteps.find((one) => one === name && one !== 'plan');
    return this.take(user, change, {
      step: step ?? null,
      save: async (tx, { row, content }, version) => {
        if (!step) return false;
        if (step === 'hold' && content) await keepForm(tx, row.id, formOf(content));
        const state = stateAfter(step, row.state as never);
        return moveTo(tx, { id: row.id, version }, { state, at: this.clock.now() });
      },
    });
  }

  share(user: User, { id, version }: Change, { staffIds }: ConsultationShares): Promise<ConsultationDetail> {
    const asker = this.asker(user);
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row } = await findOrFail(tx, asker, id);
      const known = { id, version: version() };
      if (!consultationPolicy.share(user, row)) throw forbidden('permission.missing');
      const others = [...new Set(staffIds)].filter((one) => one !== row.teacherId && one !== row.visitorId);
      if ((await countEmployed(tx, others, asker.today)) !== others.length) throw unknownPerson('staffIds');
      if (!(await touch(tx, known, this.clock.now()))) throw stale();
      await shareWith(tx, user.boardId, id, others);
      return this.done(tx, asker, { id, verb: 'share' });
    });
  }

  private take(
    user: User,
    { id, version }: Change,
    { step, save }: { step: ThreadStep | null; save: (tx: Tx, found: Found, version: number) => Promise<boolean> },
  ): Promise<ConsultationDetail> {
    const asker = this.asker(user);
    return this.database.forBoard(user.boardId, async (tx) => {
      const found = await findOrFail(tx, asker, id);
      // `plan` has a body and an address of its own.
      if (step === null) throw notFound('notFound');
      const known = version();
      assertMay(step, found, asker);
      if (!(await save(tx, found, known))) throw stale();
      return this.done(tx, asker, { id, verb: step });
    });
  }

  private async done(tx: Tx, asker: Asker, { id, verb }: { id: string; verb: string }): Promise<ConsultationDetail> {
    const { boardId, staffId: actorId } = asker.user;
    const fact = { action: `consultation.${verb}`, subject: 'consultation', subjectId: id };
    await this.audit.record(tx, { boardId, actorId, ...fact });
    return readDetail(tx, asker, id);
  }

  private asker(user: User): Asker {
    return { user, today: this.clock.today() };
  }
}

export function assertMay(step: ThreadStep, { row, content }: Found, { user, today }: Asker): void {
  const part = consultationPolicy.partOf(user, row);
  const reason = refusalOf(step, threadOf(row, content, today), { part, today });
  if (reason === 'notYours') throw forbidden('permission.missing');
  if (reason) throw conflict(`consultation.${reason}`);
}

export const unknownPerson = (path: string) =>
  invalid('consultation.personUnknown', [
    { path, code: 'consultation.personUnknown', message: 'Nobody of this school who works here now.' },
  ]);
