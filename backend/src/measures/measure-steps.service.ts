import { Injectable } from '@nestjs/common';
import { measurePolicy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, stale } from '#backend/platform/errors';
import type { EffectFigure, Measure, MeasureConfirm, MeasurePublish } from '#contract/measures';
import { measureRefusal, type MeasureStep } from '#domain/measures/measure-state';
import { assertSaid, assertWorksHere } from './assert-measure';
import { findOrFail, readMeasure } from './find-measure';
import { effectNow, frozen } from './measure-effect';
import { courseOf } from './measure.mapper';
import { type MeasureRow, saveMeasure } from './measures.queries';
import { publishPractice } from './publish-practice';

type Known = { id: string; version: () => number };

/** What becomes of a measure: started, judged by its effect, shared. */
@Injectable()
export class MeasureStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** From here on what decides is fixed. */
  start(user: User, { id, version }: Known): Promise<Measure> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      assertStep('start', user, { row, isDecided: false });
      assertSaid(row);
      await assertWorksAt(tx, user, row);
      const data = { state: 'running', updatedAt: this.clock.now() };
      if (!(await saveMeasure(tx, { id, version: known }, data))) throw stale();
      return this.done(tx, user, id, 'start');
    });
  }

  /** As it was when a person judged it, else by the tests of today. */
  effect(user: User, id: string): Promise<EffectFigure> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      return row.effect ? frozen(row.effect.figures) : effectNow(tx, row);
    });
  }

  /** A person says what it is; what Koers proposed and the figures of that moment are kept beside it. Once. */
  confirm(user: User, id: string, { verdict, reason }: MeasureConfirm): Promise<Measure> {
    const { boardId, staffId: by } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const figures = await effectNow(tx, row);
      assertStep('confirm', user, { row, isDecided: figures.takenOn !== null });
      const at = this.clock.now();
      const found = { boardId, measureId: id, proposal: figures.proposal, verdict, reason, figures, at, by };
      const { count } = await tx.measureEffect.createMany({ data: found, skipDuplicates: true });
      if (count === 0) throw conflict('measure.alreadyConfirmed');
      await saveMeasure(tx, { id, version: row.version }, { state: 'evaluated', updatedAt: at });
      return this.done(tx, user, id, 'confirm');
    });
  }

  /** For every school of the board, with somebody of the own school to ask. */
  publish(user: User, id: string, practice: MeasurePublish): Promise<Measure> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      assertStep('publish', user, { row, isDecided: true });
      const contact = { schoolId: row.schoolId, staffId: practice.contactId, today: user.today };
      await assertWorksHere(tx, contact, { code: 'practice.contactUnknown', path: 'contactId' });
      await publishPractice(tx, row, { ...practice, boardId: user.boardId, at: this.clock.now() });
      return this.done(tx, user, id, 'publish');
    });
  }

  private async done(tx: Tx, { boardId, staffId: actorId, ...user }: User, id: string, verb: string): Promise<Measure> {
    await this.audit.record(tx, { boardId, actorId, action: `measure.${verb}`, subject: 'measure', subjectId: id });
    return readMeasure(tx, { ...user, boardId, staffId: actorId }, id);
  }
}

function assertStep(step: MeasureStep, user: User, { row, isDecided }: { row: MeasureRow; isDecided: boolean }): void {
  if (!measurePolicy.edit(user, row)) throw forbidden('permission.missing');
  const refusal = measureRefusal(step, courseOf(row, { user, isDecided }));
  if (refusal) throw conflict(refusal);
}

async function assertWorksAt(tx: Tx, { today }: User, { schoolId, ownerId }: MeasureRow): Promise<void> {
  if (ownerId === null) return;
  await assertWorksHere(
    tx,
    { schoolId, staffId: ownerId, today },
    { code: 'measure.unknownReference', path: 'ownerId' },
  );
}
