import { Injectable } from '@nestjs/common';
import { outcomesReadableBy } from '#backend/access/policies/outcome.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil, filesRead } from '#backend/audit/files-read';
import { Database } from '#backend/database/database';
import { pupilLabel } from '#backend/organisation/names';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Outcome, type OutcomeList } from '#contract/results';
import { countOutcomes, findOutcome, listOutcomes, type OutcomeRow, whereOutcome } from './results.queries';

@Injectable()
export class OutcomesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: OutcomeList): Promise<Page<Outcome>> {
    const where = { AND: [outcomesReadableBy(user), whereOutcome(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const page = await toPage(listOutcomes(tx, where, query), () => countOutcomes(tx, where), toOutcome);
      const pupilIds = page.data.map(({ pupilId }) => pupilId);
      await this.audit.recordEach(tx, user, 'outcome.read', filesRead(query, pupilIds));
      return page;
    });
  }

  get(user: User, id: string): Promise<Outcome> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOutcome(tx, { AND: [outcomesReadableBy(user), { id }] });
      if (!row) throw notFound('result.notFound');
      await this.audit.recordEach(tx, user, 'outcome.read', eachPupil([row.pupilId]));
      return toOutcome(row);
    });
  }
}

const toOutcome = ({ pupil, provider, ...row }: OutcomeRow): Outcome =>
  Outcome.parse({ ...row, pupilLabel: pupilLabel(pupil.identity), provider: provider.name });
