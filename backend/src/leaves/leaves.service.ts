import { Injectable } from '@nestjs/common';
import { leavePolicy, leavesReadableBy, peopleWhoseLeaveIsReadableBy } from '#backend/access/policies/leave.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { toDate, toDay } from '#backend/platform/clock';
import { forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import type { KnownVersion } from '#backend/platform/if-match';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import {
  Leave,
  type LeaveChange,
  LeaveColleague,
  type LeaveColleagueList,
  type LeaveCreate,
  type LeaveList,
} from '#contract/leaves';
import { leaveProblem, leaveState } from '#domain/leaves/leave-days';
import {
  countLeaves,
  countStaff,
  findLeave,
  findPerson,
  type LeaveRow,
  listColleagues,
  listLeaves,
  otherLeaves,
  removeLeave,
  saveLeave,
  whereColleagueOf,
  whereLeave,
} from './leaves.queries';

type Known = { id: string; version: KnownVersion };
type Wanted = { fromOn: string; untilOn: string; substituteId: string | null };

/** Leave: of oneself, or entered by who leads the school for somebody who fell ill. */
@Injectable()
export class LeavesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: LeaveList): Promise<Page<Leave>> {
    const where = { AND: [leavesReadableBy(user), whereLeave(query, user)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listLeaves(tx, where, query), () => countLeaves(tx, where), toLeave(user)),
    );
  }

  get(user: User, id: string): Promise<Leave> {
    return this.database.forBoard(user.boardId, async (tx) => toLeave(user)(await findOrFail(tx, user, id)));
  }

  colleagues(user: User, { staffId = user.staffId, ...query }: LeaveColleagueList): Promise<Page<LeaveColleague>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await personOrFail(tx, user, staffId);
      const where = await whereColleagueOf(tx, staffId, user.today);
      return toPage(listColleagues(tx, where, query), () => countStaff(tx, where), toColleague);
    });
  }

  create(user: User, { staffId = user.staffId, ...input }: LeaveCreate): Promise<Leave> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const person = await personOrFail(tx, user, staffId);
      if (!leavePolicy.edit(user, { staffId, schoolIds: schoolsOf(person) })) throw forbidden('permission.missing');
      const wanted = { ...input, substituteId: input.substituteId ?? null };
      await assertRight(tx, user, { staffId, id: null, ...wanted });
      const { id } = await tx.leave.create({ data: { boardId, staffId, ...toData(wanted) }, select: { id: true } });
      await this.record(tx, user, { id, verb: 'create' });
      return toLeave(user)(await findOrFail(tx, user, id));
    });
  }

  change(user: User, { id, version }: Known, change: LeaveChange): Promise<Leave> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await editableOrFail(tx, user, id);
      const known = { id, version: version() };
      const { fromOn = toDay(row.fromOn), untilOn = toDay(row.untilOn), substituteId = row.substituteId } = change;
      const wanted = { fromOn, untilOn, substituteId };
      await assertRight(tx, user, { staffId: row.staffId, id, ...wanted });
      if (!(await saveLeave(tx, known, toData(wanted)))) throw stale();
      await this.record(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
      return toLeave(user)(await findOrFail(tx, user, id));
    });
  }

  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await editableOrFail(tx, user, id);
      if (!(await removeLeave(tx, { id, version: version() }))) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private record(tx: Tx, user: User, { id, verb, fields = [] }: { id: string; verb: string; fields?: string[] }) {
    const { boardId, staffId: actorId } = user;
    return this.audit.record(tx, {
      boardId,
      actorId,
      action: `leave.${verb}`,
      subject: 'leave',
      subjectId: id,
      fields,
    });
  }
}

async function personOrFail(tx: Tx, user: User, staffId: string) {
  const person = await findPerson(tx, { AND: [peopleWhoseLeaveIsReadableBy(user), { id: staffId }] });
  if (!person) throw notFound('staff.notFound');
  return person;
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<LeaveRow> {
  const row = await findLeave(tx, { AND: [leavesReadableBy(user), { id }] });
  if (!row) throw notFound('leave.notFound');
  return row;
}

async function editableOrFail(tx: Tx, user: User, id: string): Promise<LeaveRow> {
  const row = await findOrFail(tx, user, id);
  if (!leavePolicy.edit(user, { staffId: row.staffId, schoolIds: schoolsOf(row.staff) }))
    throw forbidden('permission.missing');
  return row;
}

async function assertRight(
  tx: Tx,
  { today }: User,
  wanted: Wanted & { staffId: string; id: string | null },
): Promise<void> {
  const others = await otherLeaves(tx, wanted.staffId, wanted.id);
  const problem = leaveProblem(
    wanted,
    others.map(({ fromOn, untilOn }) => ({ fromOn: toDay(fromOn), untilOn: toDay(untilOn) })),
  );
  if (problem) throw invalid(problem, [{ path: 'untilOn', code: problem, message: 'Days that follow each other.' }]);
  const { substituteId } = wanted;
  if (substituteId === null) return;
  const where = { AND: [await whereColleagueOf(tx, wanted.staffId, today), { id: substituteId }] };
  const code = 'leave.substituteUnknown';
  if (!(await findPerson(tx, where))) throw invalid(code, [{ path: 'substituteId', code, message: 'A colleague.' }]);
}

const schoolsOf = ({ roles }: { roles: readonly { schoolId: string | null }[] }) =>
  roles.flatMap(({ schoolId }) => schoolId ?? []);

const toData = ({ fromOn, untilOn, substituteId }: Wanted) => ({
  fromOn: toDate(fromOn),
  untilOn: toDate(untilOn),
  substituteId,
});

const toColleague = (row: { id: string; firstName: string; lastName: string }): LeaveColleague =>
  LeaveColleague.parse({ id: row.id, name: fullName(row) });

const toLeave =
  (user: User) =>
  ({ staff, substitute, fromOn, untilOn, ...row }: LeaveRow): Leave =>
    Leave.parse({
      ...row,
      fromOn: toDay(fromOn),
      untilOn: toDay(untilOn),
      state: leaveState({ fromOn: toDay(fromOn), untilOn: toDay(untilOn) }, user.today),
      staffName: fullName(staff),
      substituteName: substitute && fullName(substitute),
      may: { edit: leavePolicy.edit(user, { staffId: row.staffId, schoolIds: schoolsOf(staff) }) },
    });
