import { Injectable } from '@nestjs/common';
import { resultsReadableBy } from '#backend/access/policies/result.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil, filesRead } from '#backend/audit/files-read';
import { Database } from '#backend/database/database';
import { pupilLabel } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Result, type ResultList } from '#contract/results';
import { countResults, findResult, listResults, type ResultRow, whereResult } from './results.queries';

@Injectable()
export class ResultsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: ResultList): Promise<Page<Result>> {
    const where = { AND: [resultsReadableBy(user), whereResult(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const page = await toPage(listResults(tx, where, query), () => countResults(tx, where), toResult);
      const pupilIds = page.data.map(({ pupilId }) => pupilId);
      await this.audit.recordEach(tx, user, 'result.read', filesRead(query, pupilIds));
      return page;
    });
  }

  async get(user: User, id: string): Promise<Result> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findResult(tx, { AND: [resultsReadableBy(user), { id }] });
      if (!row) throw notFound('result.notFound');
      await this.audit.recordEach(tx, user, 'result.read', eachPupil([row.pupilId]));
      return toResult(row);
    });
  }
}

const toResult = ({ instrument, pupil, takenOn, ...row }: ResultRow): Result =>
  Result.parse({
    ...row,
    pupilLabel: pupilLabel(pupil.identity),
    instrument: instrument.name,
    provider: instrument.provider.name,
    takenOn: toDay(takenOn),
  });
