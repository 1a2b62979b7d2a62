import { Injectable } from '@nestjs/common';
import { consultationPolicy } from '#backend/access/policies/consultation.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { forbidden, notFound, stale } from '#backend/platform/errors';
import type {
  AgreementChange,
  AgreementCreate,
  ConsultationDetail,
  ConsultationSection,
  SectionChange,
} from '#contract/consultations';
import { type Asker, formOf, toDetail } from './consultation.mapper';
import {
  addAgreement,
  changeAgreement,
  keepForm,
  removeAgreement,
  touch,
  writeText,
} from './consultation-writing.queries';
import { unknownPerson } from './consultation-steps.service';
import { findOrFail, readDetail } from './find-consultation';
import { peopleAt } from '#backend/organisation/people.queries';

type Change = { id: string; version: () => number };
type Save = (tx: Tx) => Promise<unknown>;

/** What is written in a consultation: sections with a version each, and agreements, which go with the version of the whole. */
@Injectable()
export class ConsultationTextsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  section(user: User, id: string, key: string): Promise<ConsultationSection> {
    return this.database.forBoard(user.boardId, (tx) => this.readSection(tx, this.asker(user), { id, key }));
  }

  write(user: User, at: Change & { key: string }, { text }: SectionChange): Promise<ConsultationSection> {
    const { id, key, version } = at;
    const asker = this.asker(user);
    return this.database.forBoard(user.boardId, async (tx) => {
      const { kind, may } = await this.readSection(tx, asker, { id, key });
      const known = version();
      if (!may.write) throw forbidden('permission.missing');
      const place = { boardId: user.boardId, consultationId: id, key, version: known };
      if (!(await writeText(tx, place, { text, updatedAt: this.clock.now() }))) throw stale();
      const { content } = await findOrFail(tx, asker, id);
      if (kind === 'visit' && content) await keepForm(tx, id, formOf(content));
      await this.record(tx, user, { id, verb: 'write', fields: [key] });
      return this.readSection(tx, asker, { id, key });
    });
  }

  addAgreement(user: User, change: Change, input: AgreementCreate): Promise<ConsultationDetail> {
    const place = { boardId: user.boardId, consultationId: change.id };
    return this.agree(user, change, { ...input, save: (tx) => addAgreement(tx, { ...place, ...input }) });
  }

  changeAgreement(
    user: User,
    change: Change & { agreementId: string },
    { done, ...edit }: AgreementChange,
  ): Promise<ConsultationDetail> {
    const where = { id: change.agreementId, consultationId: change.id };
    const onlyDone = Object.keys(edit).length === 0;
    const at = done === undefined ? {} : { doneAt: done ? this.clock.now() : null };
    return this.agree(user, change, {
      ...edit,
      onlyDone,
      save: async (tx) => {
        if (!(await changeAgreement(tx, where, { ...edit, ...at }))) throw notFound('notFound');
      },
    });
  }

  removeAgreement(user: User, change: Change & { agreementId: string }): Promise<ConsultationDetail> {
    const where = { id: change.agreementId, consultationId: change.id };
    const save = async (tx: Tx) => {
      if (!(await removeAgreement(tx, where))) throw notFound('notFound');
    };
    return this.agree(user, change, { save });
  }

  /** Both make agreements while the thread is open; that one was kept can be said afterwards too. */
  private agree(
    user: User,
    { id, version }: Change,
    { ownerId, onlyDone = false, save }: { ownerId?: string | undefined; onlyDone?: boolean; save: Save },
  ): Promise<ConsultationDetail> {
    const asker = this.asker(user);
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row, content } = await findOrFail(tx, asker, id);
      const { may } = toDetail(row, content, asker);
      const known = { id, version: version() };
      if (!(onlyDone ? may.finishAgreement : may.addAgreement)) throw forbidden('permission.missing');
      const people = ownerId ? await peopleAt(tx, [row.schoolId], asker.today) : [];
      if (ownerId && !people.some(({ staffId }) => staffId === ownerId)) throw unknownPerson('ownerId');
      if (!(await touch(tx, known, this.clock.now()))) throw stale();
      await save(tx);
      await this.record(tx, user, { id, verb: 'agreement', fields: [] });
      return readDetail(tx, asker, id);
    });
  }

  private async readSection(tx: Tx, asker: Asker, { id, key }: { id: string; key: string }) {
    const { row, content } = await findOrFail(tx, asker, id);
    const found = toDetail(row, content, asker).content?.sections.find((one) => one.key === key);
    // Who knows only the course finds no section; neither does who asks for one that is not there.
    if (!found || !consultationPolicy.readContent(asker.user, row)) throw notFound('notFound');
    return found;
  }

  private record(tx: Tx, user: User, { id, verb, fields }: { id: string; verb: string; fields: string[] }) {
    const fact = { action: `consultation.${verb}`, subject: 'consultation', subjectId: id, fields };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }

  private asker(user: User): Asker {
    return { user, today: this.clock.today() };
  }
}
