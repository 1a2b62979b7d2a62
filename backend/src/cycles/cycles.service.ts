import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { cyclePolicy, cyclesReadableBy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { Cycle, type CycleChange, type CycleCreate, type CycleDetail, type CycleList } from '#contract/cycles';
import type { Page } from '#contract/list';
import { isSchoolYear } from '#domain/calendar/school-year';
import type { CycleAction } from '#domain/cycle/cycle-state';
import { countEach } from './cycle-counts';
import { inReach, toCycle } from './cycle.mapper';
import { addCycle, countCycleRows, listCycles, saveCycle, setMembers, whereCycle } from './cycles.queries';
import { assertOpen, type FoundCycle, findOrFail, readCycle, teamOf } from './find-cycle';

export type Known = { id: string; version: () => number };

/** Cycles as they are begun, changed, closed and thrown away. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: CycleList): Promise<Page<Cycle>> {
    const where = { AND: [cyclesReadableBy(user), whereCycle(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listCycles(tx, where, query);
      const counted = await countEach(tx, rows, user.today);
      const data = rows.flatMap((row) => {
        const of = counted.get(row.id);
        return of ? [Cycle.parse(toCycle(row, { user, counted: of }))] : [];
      });
      return { data, total: await countCycleRows(tx, where) };
    });
  }

  get(user: User, id: string): Promise<CycleDetail> {
    return this.database.forBoard(user.boardId, (tx) => readCycle(tx, user, id));
  }

  create(user: User, { members, ...input }: CycleCreate): Promise<CycleDetail> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      if (!cyclePolicy.read(user, input)) throw notFound('school.notFound');
      if (!cyclePolicy.create(user, input)) throw forbidden('permission.missing');
      if (!isSchoolYear(input.schoolYear)) throw wrongYear();
      await assertAtSchool(tx, user, { schoolId: input.schoolId, members, ownerId: input.ownerId });
      const [id, at] = [randomUUID(), this.clock.now()];
      if (!(await addCycle(tx, { ...input, boardId, id, createdAt: at, updatedAt: at })))
        throw conflict('cycle.exists');
      await setMembers(tx, { boardId, cycleId: id }, members);
      return this.done(tx, user, { id, verb: 'create' });
    });
  }

  change(user: User, known: Known, { members, ...change }: CycleChange): Promise<CycleDetail> {
    const { id } = known;
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row } = await this.open(tx, user, { ...known, action: 'edit' });
      const { schoolId } = row;
      const before = new Set([...row.members.map(({ staffId }) => staffId), row.ownerId]);
      const { focus = row.focus, ownerId = row.ownerId } = change;
      await assertAtSchool(tx, user, { schoolId, members: members ?? [], ownerId, before });
      if (focus !== row.focus) await assertFree(tx, { ...row, focus });
      if (!(await saveCycle(tx, { id, version: known.version() }, { focus, ownerId, updatedAt: this.clock.now() })))
        throw stale();
      if (members) await setMembers(tx, { boardId: user.boardId, cycleId: id }, members);
      const fields = [...Object.keys(change), ...(members ? ['members'] : [])];
      return this.done(tx, user, { id, verb: 'edit', fields });
    });
  }

  /** Closed, what is written stays as it is; it can be opened again. */
  turn(user: User, known: Known, action: 'close' | 'reopen'): Promise<CycleDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await this.open(tx, user, { ...known, action });
      const at = this.clock.now();
      const { id, version } = known;
      const saved = { closedAt: action === 'close' ? at : null, updatedAt: at };
      if (!(await saveCycle(tx, { id, version: version() }, saved))) throw stale();
      return this.done(tx, user, { id, verb: action });
    });
  }

  /** Only while nobody wrote in it. */
  remove(user: User, { id, version }: Known): Promise<void> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const found = await findOrFail(tx, user, id);
      const known = version();
      if (!cyclePolicy.create(user, found.row)) throw forbidden('permission.missing');
      assertOpen('remove', found.row, found.seen.counted);
      await tx.cycle.updateMany({ where: { copiedFromId: id }, data: { copiedFromId: null } });
      const { count } = await tx.cycle.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.audit.record(tx, { boardId, actorId, action: 'cycle.remove', subject: 'cycle', subjectId: id });
    });
  }

  private async open(
    tx: Tx,
    user: User,
    { id, version, action }: Known & { action: CycleAction },
  ): Promise<FoundCycle> {
    const found = await findOrFail(tx, user, id);
    version();
    if (!cyclePolicy.edit(user, inReach(found.row))) throw forbidden('permission.missing');
    assertOpen(action, found.row, found.seen.counted);
    return found;
  }

  private async done(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }): Promise<CycleDetail> {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `cycle.${what.verb}`, subject: 'cycle', subjectId: what.id, fields: what.fields ?? [] };
    await this.audit.record(tx, { boardId, actorId, ...fact });
    return readCycle(tx, user, what.id);
  }
}

const wrongYear = () =>
  invalid('request.invalid', [
    { path: 'schoolYear', code: 'request.invalid', message: 'Two years that follow each other.' },
  ]);

type Chosen = {
  schoolId: string;
  members: readonly { staffId: string }[];
  ownerId: string | null;
  /** Who is in it already may stay, also after having left. */
  before?: ReadonlySet<string | null>;
};

/** Somebody of the school, or who was in it already. */
export async function assertAtSchool(
  tx: Tx,
  user: User,
  { schoolId, members, ownerId, before }: Chosen,
): Promise<void> {
  const asked = [...members.map(({ staffId }) => staffId), ...(ownerId ? [ownerId] : [])];
  if (asked.every((id) => before?.has(id))) return;
  const team = new Set((await teamOf(tx, user, schoolId)).map(({ id }) => id));
  const unknown = (id: string) => !team.has(id) && !before?.has(id);
  const path = members.some(({ staffId }) => unknown(staffId)) ? 'members' : 'ownerId';
  if (asked.some(unknown))
    throw invalid('cycle.personUnknown', [{ path, code: 'cycle.personUnknown', message: 'Works at this school.' }]);
}

type Place = { schoolId: string; schoolYear: string; half: number; focus: string };

export async function assertFree(tx: Tx, { schoolId, schoolYear, half, focus }: Place): Promise<void> {
  if ((await tx.cycle.count({ where: { schoolId, schoolYear, half, focus } })) > 0) throw conflict('cycle.exists');
}
