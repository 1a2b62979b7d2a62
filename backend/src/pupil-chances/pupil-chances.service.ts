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
import { chancePlaces } from './chance-places.queries';
import { askedInOrder } from './order-chances';
import { toPupilChance } from './pupil-chance.mapper';
import {
  momentsOfCohort,
  pupilIdsAsked,
  type PupilWithChances,
  pupilsWithChances,
  runIdsAsked,
} from './pupil-chances.queries';

/** Who looked at whose chances is kept, as with every list of pupils. */
@Injectable()
export class PupilChancesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PupilChanceList): Promise<Page<PupilChance>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const ids = await idsInOrder(tx, user, query);
      const onPage = ids.slice((query.page - 1) * query.perPage, query.page * query.perPage);
      await this.audit.recordEach(tx, user, 'pupilChance.read', filesRead(query, onPage));
      return { data: await chancesOf(tx, user, { ...query, id: onPage }), total: ids.length };
    });
  }

  explain(user: User, id: string): Promise<PupilChanceExplained> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const [row] = await pupilsWithChances(tx, user, { id: [id] });
      if (!row || row.chances.length === 0) throw notFound('pupil.notFound');
      await this.audit.recordEach(tx, user, 'pupilChance.read', eachPupil([id]));
      return PupilChanceExplained.parse({ ...toPupilChance(row, undefined), ...(await explanationOf(tx, row)) });
    });
  }

  export(user: User, { near, ...asked }: PupilChanceExport): Promise<PupilChancesExported> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const query = { ...PupilChanceList.parse(asked), ...(near !== undefined && { near }) };
      const data = await allOf(tx, user, query);
      const exempt = await allOf(tx, user, { ...query, exempt: true });
      await this.audit.recordEach(tx, user, 'pupilChance.export', filesRead(asked, []));
      return { data: near ? data : [...data, ...exempt] };
    });
  }
}

/** What decides the order of a whole board is some numbers a pupil; everything else is read of one page. */
async function idsInOrder(tx: Tx, user: User, query: PupilChanceList): Promise<string[]> {
  const pupilIds = await pupilIdsAsked(tx, user, query);
  const runIds = query.exempt ? [] : await runIdsAsked(tx, user, query);
  return askedInOrder(await chancePlaces(tx, user, { pupilIds, runIds }), query);
}

/** In the order of the ids. */
async function chancesOf(tx: Tx, user: User, query: PupilChanceList & { id: string[] }): Promise<PupilChance[]> {
  const rows = await pupilsWithChances(tx, user, query);
  const made = new Map(rows.map((row) => [row.id, toPupilChance(row, query.domain)]));
  return query.id.flatMap((id) => made.get(id) ?? []);
}

const allOf = async (tx: Tx, user: User, query: PupilChanceList): Promise<PupilChance[]> =>
  chancesOf(tx, user, { ...query, id: await idsInOrder(tx, user, query) });

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
