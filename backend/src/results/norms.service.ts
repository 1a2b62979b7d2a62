import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { conflict, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { type Norm, type NormChange, type NormCreate, NormDetail, type NormList, NormValues } from '#contract/norms';
import { foreignLevel } from '#domain/results/norm-of-result';
import { assertConsistent, assertHoldsAlone } from './assert-norm';
import { formerNorms, keepFormerNorms } from './norm-history.queries';
import { toFormerNorm, toNorm } from './norms.mapper';
import {
  addNorm,
  changeNorm,
  countNorms,
  findNorm,
  listNorms,
  lockInstrument,
  type NormRow,
  normsOfInstruments,
  removeNorm,
  schoolsUsing,
  scoresReadWith,
} from './norms.queries';

type Known = { id: string; version: () => number };

/** Norms belong to the board. What one said before stays readable, and every forecast that rests on it is asked for anew. */
@Injectable()
export class NormsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  list(user: User, query: NormList): Promise<Page<Norm>> {
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listNorms(tx, query),
        () => countNorms(tx, query),
        (row) => toNorm(user, row),
      ),
    );
  }

  get(user: User, id: string): Promise<NormDetail> {
    return this.database.forBoard(user.boardId, (tx) => read(tx, user, id));
  }

  create(user: User, input: NormCreate): Promise<NormDetail> {
    const norm = { ...input, testLevel: foreignLevel(input) };
    assertConsistent(norm, user.language);
    return this.database.forBoard(user.boardId, async (tx) => {
      if (!(await lockInstrument(tx, norm.instrumentId))) throw notFound('notFound');
      assertHoldsAlone(norm, await othersOf(tx, user, norm.instrumentId, null), user.language);
      const id = await addNorm(tx, user.boardId, norm);
      return this.follow(tx, user, { id, instrumentId: norm.instrumentId, version: 1, action: 'norm.create' });
    });
  }

  change(user: User, { id, version }: Known, change: NormChange): Promise<NormDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { instrumentId } = await findOrFail(tx, id);
      await lockInstrument(tx, instrumentId);
      const row = await findOrFail(tx, id);
      if (row.version !== version()) throw stale();
      const after = NormValues.parse({ ...toNorm(user, row), ...change });
      assertConsistent(after, user.language);
      assertHoldsAlone(after, await othersOf(tx, user, instrumentId, id), user.language);
      const known = { id, version: row.version };
      await keepFormerNorms(tx, [id], { staffId: user.staffId, at: this.clock.now() });
      if (!(await changeNorm(tx, known, change))) throw stale();
      const fact = { id, instrumentId, version: known.version + 1, action: 'norm.edit', fields: Object.keys(change) };
      return this.follow(tx, user, fact);
    });
  }

  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, id);
      const known = { id, version: version() };
      if ((await scoresReadWith(tx, row)) > 0) throw conflict('norm.inUse');
      if (!(await removeNorm(tx, known))) throw stale();
      await this.note(tx, user, { id, action: 'norm.remove' });
    });
  }

  /** The audit log, and a new forecast for every school whose results are read with this instrument. */
  private async follow(
    tx: Tx,
    user: User,
    fact: { id: string; instrumentId: string; version: number; action: string; fields?: string[] },
  ): Promise<NormDetail> {
    await this.note(tx, user, fact);
    for (const { id: schoolId } of await schoolsUsing(tx, [fact.instrumentId])) {
      await this.outbox.add(tx, {
        boardId: user.boardId,
        type: 'forecast.refresh',
        dedupeKey: `forecast.refresh:norm:${fact.id}:${fact.version}:${schoolId}`,
        payload: { schoolId, trigger: 'manual', startedById: user.staffId },
      });
    }
    return read(tx, user, fact.id);
  }

  private note(tx: Tx, user: User, { id, action, fields = [] }: { id: string; action: string; fields?: string[] }) {
    const fact = { action, subject: 'norm', subjectId: id, fields };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

async function findOrFail(tx: Tx, id: string): Promise<NormRow> {
  const row = await findNorm(tx, id);
  if (!row) throw notFound('notFound');
  return row;
}

async function othersOf(tx: Tx, user: User, instrumentId: string, without: string | null): Promise<Norm[]> {
  const rows = await normsOfInstruments(tx, [instrumentId]);
  return rows.filter(({ id }) => id !== without).map((row) => toNorm(user, row));
}

async function read(tx: Tx, user: User, id: string): Promise<NormDetail> {
  const row = await findOrFail(tx, id);
  const former = await formerNorms(tx, id);
  const names = await namesOfStaff(tx, former.map(({ replacedById }) => replacedById)); // prettier-ignore
  return NormDetail.parse({
    ...toNorm(user, row),
    scores: await scoresReadWith(tx, row),
    history: former.map((one) => toFormerNorm(one, names)),
  });
}
