import { Injectable } from '@nestjs/common';
import { agreementsReadableBy } from '#backend/access/policies/conversation.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Agreement, AgreementList } from '#contract/conversations';
import type { Page } from '#contract/list';
import { countAgreements, findAgreement, listAgreements, whereAgreement } from './agreements.queries';
import { toAgreement } from './conversation.mapper';

@Injectable()
export class AgreementsService {
  constructor(private readonly database: Database) {}

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

  async get(user: User, id: string): Promise<Agreement> {
    const where = { AND: [agreementsReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findAgreement(tx, where));
    if (!row) throw notFound('agreement.notFound');
    return toAgreement(row, user);
  }
}
