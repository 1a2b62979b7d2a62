import { Injectable } from '@nestjs/common';
import { staffReadableBy } from '#backend/access/policies/staff.policy';
import { may, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import { sqlStateOf } from '#backend/platform/database-errors';
import { invalid, notFound, stale } from '#backend/platform/errors';
import type { KnownVersion } from '#backend/platform/if-match';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { type StaffChange, type StaffList, StaffMember } from '#contract/staff';
import { fullName } from './names';
import {
  clearMailProblem,
  countStaff,
  findStaff,
  listStaff,
  saveAddress,
  type StaffRow,
  whereStaff,
} from './staff.queries';

@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: StaffList): Promise<Page<StaffMember>> {
    const today = this.clock.today();
    const where = { AND: [staffReadableBy(user), whereStaff(query, today)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listStaff(tx, where, { query, today }), () => countStaff(tx, where), toStaffMember(user)),
    );
  }

  async get(user: User, id: string): Promise<StaffMember> {
    const where = { AND: [staffReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findStaff(tx, where, this.clock.today()));
    if (!row) throw notFound('notFound');
    return toStaffMember(user)(row);
  }

  /** The address works again, somebody says: mail is tried anew. */
  async mend(user: User, id: string): Promise<StaffMember> {
    const { boardId, staffId: actorId } = user;
    await this.database.forBoard(boardId, async (tx) => {
      if (!(await clearMailProblem(tx, id))) throw notFound('staff.notFound');
      const fields = ['mailProblemAt'];
      await this.audit.record(tx, { boardId, actorId, action: 'staff.mend', subject: 'staff', subjectId: id, fields });
    });
    return this.get(user, id);
  }

  /** Another address, as when the old one is refused: mail goes there, and the person logs in with it. */
  async changeAddress(
    user: User,
    { id, version }: { id: string; version: KnownVersion },
    { email }: StaffChange,
  ): Promise<StaffMember> {
    const { boardId, staffId: actorId } = user;
    await this.database.forBoard(boardId, async (tx) => {
      const where = { AND: [staffReadableBy(user), { id }] };
      if (!(await findStaff(tx, where, this.clock.today()))) throw notFound('staff.notFound');
      const known = { id, version: version() };
      if (email === undefined) return;
      if (!(await saveAddress(tx, known, email).catch(refuseTakenAddress))) throw stale();
      const fact = { action: 'staff.changeAddress', subject: 'staff', subjectId: id, fields: ['email'] };
      await this.audit.record(tx, { boardId, actorId, ...fact });
    });
    return this.get(user, id);
  }
}

function refuseTakenAddress(error: unknown): never {
  const code = 'staff.addressTaken';
  if (sqlStateOf(error) !== '23505') throw error;
  throw invalid(code, [{ path: 'email', code, message: 'An address that nobody at this board has.' }]);
}

const toStaffMember =
  (user: User) =>
  ({ roles, leftOn, mailProblemAt, ...row }: StaffRow): StaffMember =>
    StaffMember.parse({
      ...row,
      name: fullName(row),
      leftOn: leftOn && toDay(leftOn),
      mailProblemAt: mailProblemAt?.toISOString() ?? null,
      may: { mend: mailProblemAt !== null && may(user, 'staff.mend'), changeAddress: may(user, 'staff.mend') },
      roles: roles.map(({ school, ...role }) => ({ ...role, schoolName: school?.name ?? null })),
    });
