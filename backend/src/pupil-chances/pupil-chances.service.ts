import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil, filesRead } from '#backend/audit/files-read';
import { Database, type Tx } from '#backend/database/database';
import { loadHistoryAround } from '#backend/forecasts/board-history';
import { toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import {
  type PupilChance,
  PupilChanceExplained,
  type PupilChanceExport,
  PupilChanceList,
  type PupilChancesExported,
} from '#contract/pupil-chances';
import { resultsUsed } from '#domain/forecast/explain-pupil';
import { type Origin, origins, stepAt } from '#domain/forecast/origins';
import { standardiseBy } from '#domain/forecast/standardise';
import { inOrderOf } from './order-chances';
import { toPupilChance } from './pupil-chance.mapper';
import { momentsOfCohort, type PupilWithChances, pupilsWithChances } from './pupil-chances.queries';

/** Who looked at whose chances is kept, as with every list of pupils. */
@Injectable()
export class PupilChancesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PupilChanceList): Promise<Page<PupilChance>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const all = await this.allOf(tx, user, query);
      const data = all.slice((query.page - 1) * query.perPage, query.page * query.perPage);
      const read = filesRead(query, data.map(({ id }) => id)); // prettier-ignore
      await this.record(tx, user, 'pupilChance.read', read);
      return { data, total: all.length };
    });
  }

  explain(user: User, id: string): Promise<PupilChanceExplained> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const [row] = await pupilsWithChances(tx, user, { id: [id] });
      if (!row || row.chances.length === 0) throw notFound('pupil.notFound');
      await this.record(tx, user, 'pupilChance.read', eachPupil([id]));
      return PupilChanceExplained.parse({ ...toPupilChance(row, undefined), ...(await explanationOf(tx, row)) });
    });
  }

  export(user: User, { near, ...asked }: PupilChanceExport): Promise<PupilChancesExported> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const query = { ...PupilChanceList.parse(asked), ...(near !== undefined && { near }) };
      const data = await this.allOf(tx, user, query);
      const exempt = await this.allOf(tx, user, { ...query, exempt: true });
      await this.record(tx, user, 'pupilChance.export', filesRead(asked, []));
      return { data: near ? data : [...data, ...exempt] };
    });
  }

  private async allOf(tx: Tx, user: User, query: PupilChanceList): Promise<PupilChance[]> {
    const rows = (await pupilsWithChances(tx, user, query)).map((row) => toPupilChance(row, query.domain));
    const asked = query.near === undefined ? rows : rows.filter(({ near }) => near === query.near);
    return inOrderOf(asked, query);
  }

  private record(tx: Tx, user: User, action: string, read: ReturnType<typeof filesRead>): Promise<void> {
    const facts = read.map((about) => ({ actorId: user.staffId, action, ...about }));
    return this.audit.recordAll(tx, user.boardId, facts);
  }
}

async function explanationOf(tx: Tx, { id, chances }: PupilWithChances) {
  const [first] = chances;
  if (!first) throw notFound('pupil.notFound');
  const { run, resultsYear } = first;
  const cutOffOn = toDay(run.cutOffOn);
  const origin = originAmong(await momentsOfCohort(tx, run.id, resultsYear));
  const history = await loadHistoryAround(tx, cutOffOn, id);
  const tests = history.pupils.find(({ pupilId }) => pupilId === id)?.tests ?? [];
  const results = resultsUsed(tests, stepAt(origin), standardiseBy(history));
  return { cutOffOn, computedAt: run.createdAt.toISOString(), origin, results };
}

/** A cohort is forecast from the latest moment at which enough of it were tested; later tests do not count. */
const originAmong = (moments: readonly string[]): Origin =>
  [...origins].reverse().find((origin) => moments.includes(origin)) ?? origins[0];
