import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { forbidden, notFound, stale } from '#backend/platform/errors';
import {
  ConsultationForm,
  type ConsultationFormChange,
  type ConsultationFormList,
} from '#contract/consultation-tracking';
import type { Page } from '#contract/list';
import { pageOfRows } from '#backend/platform/rows-in-memory';
import { schoolNames, writeForm } from './tracking.queries';

/** A school makes its own visit form, or none. What was written down with an older form keeps it. */
@Injectable()
export class ConsultationFormsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ConsultationFormList): Promise<Page<ConsultationForm>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await formsOf(tx, user);
      return pageOfRows(
        rows.filter(({ id }) => !query.schoolId || id === query.schoolId),
        query,
      );
    });
  }

  get(user: User, id: string): Promise<ConsultationForm> {
    return this.database.forBoard(user.boardId, (tx) => formOfSchool(tx, user, id));
  }

  change(
    user: User,
    { id, version }: { id: string; version: () => number },
    { items }: ConsultationFormChange,
  ): Promise<ConsultationForm> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { may } = await formOfSchool(tx, user, id);
      const known = version();
      if (!may.edit) throw forbidden('permission.missing');
      const form = { items, updatedAt: this.clock.now() };
      if (!(await writeForm(tx, { boardId, schoolId: id, version: known }, form))) throw stale();
      const fact = { action: 'consultationForm.edit', subject: 'school', subjectId: id, fields: ['items'] };
      await this.audit.record(tx, { boardId, actorId: user.staffId, ...fact });
      return formOfSchool(tx, user, id);
    });
  }
}

async function formsOf(tx: Tx, user: User): Promise<ConsultationForm[]> {
  const reach = reachOf(user, 'consultationForm.read');
  const editable = reachOf(user, 'consultationForm.edit').schoolIds;
  return (await schoolNames(tx, reach.board ? null : reach.schoolIds)).map(({ id, name, consultationForm }) =>
    ConsultationForm.parse({
      id,
      schoolName: name,
      items: consultationForm?.items ?? [],
      version: consultationForm?.version ?? 0,
      may: { edit: editable.includes(id) },
    }),
  );
}

async function formOfSchool(tx: Tx, user: User, id: string): Promise<ConsultationForm> {
  const form = (await formsOf(tx, user)).find((one) => one.id === id);
  if (!form) throw notFound('school.notFound');
  return form;
}
