import { Injectable } from '@nestjs/common';
import { agreementsReadableBy } from '#backend/access/policies/conversation.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { conflict, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import { saveReviewTask } from '#backend/review-tasks/review-tasks.queries';
import type { Agreement, AgreementChange, AgreementList } from '#contract/conversations';
import type { Page } from '#contract/list';
import {
  type AgreementRow,
  countAgreements,
  findAgreement,
  listAgreements,
  sayAgreement,
  whereAgreement,
} from './agreements.queries';
import { toAgreement } from './conversation.mapper';
import { assertMay } from './find-conversation';

type Known = { id: string; version: () => number };

@Injectable()
export class AgreementsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: AgreementList): Promise<Page<Agreement>> {
    const where = { AND: [agreementsReadableBy(user), whereAgreement(query, user)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listAgreements(tx, where, query),
        () => countAgreements(tx, where),
        (row) => toAgreement(row, user),
      ),
    );
  }

  get(user: User, id: string): Promise<Agreement> {
    return this.database.forBoard(user.boardId, async (tx) => toAgreement(await findRow(tx, user, id), user));
  }

  /** The task says the same words, and goes on to a next version with them. */
  change(user: User, { id, version }: Known, { text }: AgreementChange): Promise<Agreement> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      const known = version();
      assertMay('agree', row.conversation, user);
      if (row.task.doneAt) throw conflict('reviewTask.alreadyDone');
      if (!(await saveReviewTask(tx, { id: row.taskId, version: known }, { title: text }))) throw stale();
      await sayAgreement(tx, id, text);
      const fact = { action: 'conversation.editAgreement', subject: 'conversation', subjectId: row.conversationId };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact, fields: ['text'] });
      return toAgreement(await findRow(tx, user, id), user);
    });
  }
}

async function findRow(tx: Tx, user: User, id: string): Promise<AgreementRow> {
  const row = await findAgreement(tx, { AND: [agreementsReadableBy(user), { id }] });
  if (!row) throw notFound('agreement.notFound');
  return row;
}
