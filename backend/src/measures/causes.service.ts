import { Injectable } from '@nestjs/common';
import { causePolicy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { Cause, type CauseChange, type CauseCreate } from '#contract/measures';
import { canBeChosen, type CauseCategory } from '#domain/measures/causes';
import { type CauseRow, causesOf, chooseOnly, findCause, findGoalOfCauses, saveCause } from './causes.queries';

type Known = { id: string; version: () => number };

/** Why a goal was missed: written by who set it, with one cause to act on. */
@Injectable()
export class CausesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, goalId: string): Promise<Page<Cause>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findGoalOrFail(tx, user, goalId);
      const data = (await causesOf(tx, goalId)).map((row) => toCause(row, user));
      return { data, total: data.length };
    });
  }

  /** Of a goal that is set or closed: of a draft nothing was missed yet. */
  create(user: User, goalId: string, input: CauseCreate): Promise<Cause> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const goal = await findGoalOrFail(tx, user, goalId);
      if (!causePolicy.edit(user, goal)) throw forbidden('permission.missing');
      if (goal.state === 'draft') throw conflict('goal.wrongState');
      const at = this.clock.now();
      const { id } = await tx.cause.create({ data: { ...input, boardId, goalId, createdAt: at, updatedAt: at } });
      return this.done(tx, user, { id, verb: 'create' });
    });
  }

  /** What is acted on cannot become something outside the school. */
  change(user: User, { id, version }: Known, change: CauseChange): Promise<Cause> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!causePolicy.edit(user, row.goal)) throw forbidden('permission.missing');
      const isActedOn = row.isChosen || row._count.measures > 0;
      if (change.category && !canBeChosen(change.category) && isActedOn) throw conflict('cause.outside');
      const { category = row.category, text = row.text, evidence = row.evidence } = change;
      const saved = { category, text, evidence, updatedAt: this.clock.now() };
      if (!(await saveCause(tx, { id, version: known }, saved))) throw stale();
      return this.done(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
    });
  }

  choose(user: User, id: string): Promise<Cause> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      if (!causePolicy.edit(user, row.goal)) throw forbidden('permission.missing');
      if (!canBeChosen(row.category as CauseCategory)) throw conflict('cause.outside');
      await chooseOnly(tx, { id, goalId: row.goalId, at: this.clock.now() });
      return this.done(tx, user, { id, verb: 'choose' });
    });
  }

  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!causePolicy.edit(user, row.goal)) throw forbidden('permission.missing');
      if (row._count.measures > 0) throw conflict('cause.inUse');
      const { count } = await tx.cause.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private async done(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }): Promise<Cause> {
    await this.record(tx, user, what);
    return toCause(await findOrFail(tx, user, what.id), user);
  }

  private record(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }): Promise<void> {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `cause.${what.verb}`, subject: 'cause', subjectId: what.id, fields: what.fields ?? [] };
    return this.audit.record(tx, { boardId, actorId, ...fact });
  }
}

/** Out of reach is not there. */
async function findGoalOrFail(tx: Tx, user: User, id: string) {
  const goal = await findGoalOfCauses(tx, id);
  if (!goal || !causePolicy.read(user, goal)) throw notFound('goal.notFound');
  return goal;
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<CauseRow> {
  const row = await findCause(tx, id);
  if (!row || !causePolicy.read(user, row.goal)) throw notFound('cause.notFound');
  return row;
}

function toCause({ goal, _count, createdAt, updatedAt, ...row }: CauseRow, user: User): Cause {
  const edits = causePolicy.edit(user, goal);
  return Cause.parse({
    ...row,
    measures: _count.measures,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: {
      edit: edits,
      remove: edits && _count.measures === 0,
      choose: edits && !row.isChosen && canBeChosen(row.category as CauseCategory),
    },
  });
}
