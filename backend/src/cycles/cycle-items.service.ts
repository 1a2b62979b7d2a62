import { Injectable } from '@nestjs/common';
import { cyclePolicy, cyclesReadableBy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import {
  type CycleConcernCreate,
  type CycleDetail,
  CycleItem,
  type CycleItemChange,
  type CycleItemCreate,
  CycleItemValues,
} from '#contract/cycles';
import { type ItemKind, itemProblem } from '#domain/cycle/items';
import { inReach, toItem } from './cycle.mapper';
import type { CycleDetailRow, ItemRow } from './cycles.queries';
import { assertAtSchool, type Known } from './cycles.service';
import { assertOpen, findRow, readCycle } from './find-cycle';

type Found = { row: CycleDetailRow; item: ItemRow };

/** What is agreed, trained, raised, discussed and evaluated within a cycle. */
@Injectable()
export class CycleItemsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  add(user: User, cycleId: string, input: CycleItemCreate): Promise<CycleItem> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, cycleId);
      assertMay(user, row);
      assertFits(input.kind, input);
      await assertKnown(tx, user, { schoolId: row.schoolId, staffId: input.staffId });
      const { id } = await tx.cycleItem.create({ data: { ...input, ...daysOf(input), boardId, cycleId } });
      return this.done(tx, user, { id, cycleId, verb: 'addItem' });
    });
  }

  /** Raised by name, or so that nobody can find out by whom: then the audit log does not know it either. */
  raise(user: User, cycleId: string, { title, anonymous, helpAsked }: CycleConcernCreate): Promise<CycleDetail> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, cycleId);
      if (!cyclePolicy.raise(user, row)) throw forbidden('permission.missing');
      assertOpen('raise', row);
      const staffId = anonymous ? null : user.staffId;
      assertFits('concern', { title, staffId, helpAsked });
      await tx.cycleItem.create({ data: { boardId, cycleId, kind: 'concern', title, staffId, helpAsked } });
      const fact = { action: 'cycle.raise', subject: 'cycle', subjectId: cycleId };
      await this.audit.record(tx, { boardId, actorId: staffId, ...fact });
      return readCycle(tx, user, cycleId);
    });
  }

  change(user: User, { id, version }: Known, change: CycleItemChange): Promise<CycleItem> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { item, row } = await findItem(tx, user, id);
      const known = version();
      assertMay(user, row);
      const kind = item.kind as ItemKind;
      // Whose concern it is was said by who raised it, or not.
      const staffId = kind === 'concern' || change.staffId === undefined ? item.staffId : change.staffId;
      const wanted = CycleItemValues.parse({ ...textsOf(item), ...change, staffId });
      assertFits(kind, wanted);
      if (staffId !== item.staffId) await assertKnown(tx, user, { schoolId: row.schoolId, staffId });
      const data = { ...wanted, ...daysOf(wanted), version: { increment: 1 } };
      const { count } = await tx.cycleItem.updateMany({ where: { id, version: known }, data });
      if (count === 0) throw stale();
      return this.done(tx, user, { id, cycleId: item.cycleId, verb: 'editItem', fields: Object.keys(change) });
    });
  }

  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { item, row } = await findItem(tx, user, id);
      const known = version();
      if (!cyclePolicy.removeItem(user, { ...inReach(row), ...item })) throw forbidden('permission.missing');
      assertOpen('write', row);
      const { count } = await tx.cycleItem.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.record(tx, user, { cycleId: item.cycleId, verb: 'removeItem' });
    });
  }

  /** Who was there, as a whole. */
  attend(user: User, id: string, staffIds: readonly string[]): Promise<CycleItem> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { item, row } = await findItem(tx, user, id);
      assertMay(user, row);
      if (item.kind !== 'training') throw notOfKind('staffIds');
      const before = new Set(item.people.map(({ staffId }) => staffId));
      const people = [...new Set(staffIds)].map((staffId) => ({ staffId }));
      await assertAtSchool(tx, user, { schoolId: row.schoolId, members: people, ownerId: null, before });
      await tx.cycleItemStaff.deleteMany({ where: { itemId: id } });
      await tx.cycleItemStaff.createMany({ data: people.map((one) => ({ boardId, itemId: id, ...one })) });
      return this.done(tx, user, { id, cycleId: item.cycleId, verb: 'attend' });
    });
  }

  /** The asker has read what the meeting is about, or takes that back; a second time changes nothing. */
  read(user: User, id: string, isRead: boolean): Promise<CycleItem> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const { item, row } = await findItem(tx, user, id);
      if (!cyclePolicy.raise(user, row)) throw forbidden('permission.missing');
      assertOpen('read', row);
      if (item.kind !== 'meeting') throw notOfKind('id');
      const one = { boardId, itemId: id, staffId };
      if (isRead) await tx.cycleItemStaff.createMany({ data: one, skipDuplicates: true });
      else await tx.cycleItemStaff.deleteMany({ where: one });
      return this.done(tx, user, { id, cycleId: item.cycleId, verb: isRead ? 'read' : 'unread' });
    });
  }

  private async done(
    tx: Tx,
    user: User,
    { id, ...what }: { id: string; cycleId: string; verb: string; fields?: string[] },
  ): Promise<CycleItem> {
    await this.record(tx, user, what);
    const { item, row } = await findItem(tx, user, id);
    return CycleItem.parse(toItem(item, row, user));
  }

  private record(
    tx: Tx,
    { boardId, staffId: actorId }: User,
    { cycleId, verb, fields = [] }: { cycleId: string; verb: string; fields?: string[] },
  ): Promise<void> {
    const fact = { action: `cycle.${verb}`, subject: 'cycle', subjectId: cycleId, fields };
    return this.audit.record(tx, { boardId, actorId, ...fact });
  }
}

/** What may not be read is not there: concerns and hours are for the team. */
async function findItem(tx: Tx, user: User, id: string): Promise<Found> {
  const where = { id, cycle: cyclesReadableBy(user) };
  const at = await tx.cycleItem.findFirst({ where, select: { cycleId: true, kind: true } });
  const row = at && (await findRow(tx, user, at.cycleId));
  const item = row?.items.find((one) => one.id === id);
  const isForTeam = at?.kind === 'concern' || at?.kind === 'duty';
  if (!row || !item || (isForTeam && !cyclePolicy.readTeam(user, inReach(row)))) throw notFound('cycle.notFound');
  return { row, item };
}

function assertMay(user: User, row: CycleDetailRow): void {
  if (!cyclePolicy.edit(user, inReach(row))) throw forbidden('permission.missing');
  assertOpen('write', row);
}

const codes = { missing: 'cycle.missing', notOfKind: 'cycle.notOfKind', helpNeedsName: 'cycle.helpNeedsName' } as const;

function assertFits(kind: ItemKind, values: Parameters<typeof itemProblem>[1]): void {
  const found = itemProblem(kind, values);
  if (!found) return;
  const code = codes[found.problem];
  throw invalid(code, [{ path: found.field, code, message: `Of ${kind}: ${found.problem}.` }]);
}

const notOfKind = (path: string) =>
  invalid('cycle.notOfKind', [{ path, code: 'cycle.notOfKind', message: 'Another kind of item.' }]);

async function assertKnown(
  tx: Tx,
  user: User,
  { schoolId, staffId }: { schoolId: string; staffId: string | null },
): Promise<void> {
  if (staffId !== null) await assertAtSchool(tx, user, { schoolId, members: [{ staffId }], ownerId: null });
}

/** Days as the database keeps them. */
const daysOf = ({ onDay, doneOn }: { onDay: string | null; doneOn: string | null }) => ({
  onDay: onDay && toDate(onDay),
  doneOn: doneOn && toDate(doneOn),
});

const textsOf = ({ onDay, doneOn, title, text, form, hours, cover, answer, helpAsked }: ItemRow) => ({
  ...{ title, text, form, hours, cover, answer, helpAsked },
  onDay: onDay && toDay(onDay),
  doneOn: doneOn && toDay(doneOn),
});
