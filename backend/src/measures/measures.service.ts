import { Injectable } from '@nestjs/common';
import { measurePolicy, measuresReadableBy } from '#backend/access/policies/measure.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock, toDate, toDay } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { type Measure, type MeasureChange, MeasureCreate, type MeasureList } from '#contract/measures';
import { measureRefusal } from '#domain/measures/measure-state';
import { assertEnd, assertMeasure, assertWorksHere } from './assert-measure';
import { findOrFail, readMeasure, toMeasures } from './find-measure';
import { courseOf } from './measure.mapper';
import { countMeasures, listMeasures, type MeasureRow, saveMeasure, whereMeasure } from './measures.queries';

type Known = { id: string; version: () => number };

/** Of a running measure only what does not decide. */
const free = ['title', 'what', 'howOften', 'ownerId', 'untilOn'];

/** Measures as they are written, by a school for itself. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: MeasureList): Promise<Page<Measure>> {
    const where = { AND: [measuresReadableBy(user), whereMeasure(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const data = await toMeasures(tx, user, await listMeasures(tx, where, query));
      return { data, total: await countMeasures(tx, where) };
    });
  }

  get(user: User, id: string): Promise<Measure> {
    return this.database.forBoard(user.boardId, (tx) => readMeasure(tx, user, id));
  }

  create(user: User, input: MeasureCreate): Promise<Measure> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      await assertSchool(tx, reachOf(user, 'school.read'), input.schoolId);
      if (!measurePolicy.edit(user, input)) throw forbidden('permission.missing');
      await assertMeasure(tx, user, input);
      await assertOwner(tx, user, input);
      const at = this.clock.now();
      const { id } = await tx.measure.create({ data: { ...withDates(input), boardId, createdAt: at, updatedAt: at } });
      await this.record(tx, user, { id, verb: 'create' });
      return readMeasure(tx, user, id);
    });
  }

  /** All of a draft; of a running measure who does it, how often and until when, never what decides. */
  change(user: User, { id, version }: Known, change: MeasureChange): Promise<Measure> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!measurePolicy.edit(user, row)) throw forbidden('permission.missing');
      const isFree = Object.keys(change).every((key) => free.includes(key));
      assertMay(user, row, row.state === 'running' && isFree ? 'editRunning' : 'edit');
      const wanted = MeasureCreate.parse({ ...onlyKnown(row), ...change });
      if (isFree) assertEnd(wanted);
      else await assertMeasure(tx, user, wanted);
      if (change.ownerId) await assertOwner(tx, user, wanted);
      const data = { ...withDates(wanted), updatedAt: this.clock.now() };
      if (!(await saveMeasure(tx, { id, version: known }, data))) throw stale();
      await this.record(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
      return readMeasure(tx, user, id);
    });
  }

  /** Only a draft: what was started is judged, not forgotten. */
  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!measurePolicy.edit(user, row)) throw forbidden('permission.missing');
      assertMay(user, row, 'remove');
      const { count } = await tx.measure.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private record(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }): Promise<void> {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `measure.${what.verb}`, subject: 'measure', subjectId: what.id, fields: what.fields ?? [] };
    return this.audit.record(tx, { boardId, actorId, ...fact });
  }
}

const withDates = ({ fromOn, untilOn, ...input }: MeasureCreate) => ({
  ...input,
  fromOn: toDate(fromOn),
  untilOn: untilOn === null ? null : toDate(untilOn),
});

/** What somebody typed of it: the rest belongs to Koers. */
const onlyKnown = (row: MeasureRow) => ({
  ...Object.fromEntries(Object.entries(row).filter(([key]) => key in MeasureCreate.shape)),
  fromOn: toDay(row.fromOn),
  untilOn: row.untilOn && toDay(row.untilOn),
});

function assertMay(user: User, row: MeasureRow, step: 'edit' | 'editRunning' | 'remove'): void {
  const refusal = measureRefusal(step, courseOf(row, { user, isDecided: false }));
  if (refusal) throw conflict(refusal);
}

async function assertOwner(tx: Tx, { today }: User, { schoolId, ownerId }: MeasureCreate): Promise<void> {
  if (ownerId === null) return;
  await assertWorksHere(
    tx,
    { schoolId, staffId: ownerId, today },
    { code: 'measure.unknownReference', path: 'ownerId' },
  );
}
