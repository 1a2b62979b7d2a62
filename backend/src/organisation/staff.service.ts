import { Injectable } from '@nestjs/common';
import { staffReadableBy } from '#backend/access/policies/staff.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { type StaffList, StaffMember } from '#contract/staff';
import { fullName } from './names';
import { countStaff, findStaff, listStaff, type StaffRow, whereStaff } from './staff.queries';

@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: User, query: StaffList): Promise<Page<StaffMember>> {
    const today = this.clock.today();
    const where = { AND: [staffReadableBy(user), whereStaff(query, today)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listStaff(tx, where, { query, today }), () => countStaff(tx, where), toStaffMember),
    );
  }

  async get(user: User, id: string): Promise<StaffMember> {
    const where = { AND: [staffReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findStaff(tx, where, this.clock.today()));
    if (!row) throw notFound('notFound');
    return toStaffMember(row);
  }
}

function toStaffMember({ roles, leftOn, ...row }: StaffRow): StaffMember {
  return StaffMember.parse({
    ...row,
    name: fullName(row),
    leftOn: leftOn && toDay(leftOn),
    roles: roles.map(({ school, ...role }) => ({ ...role, schoolName: school?.name ?? null })),
  });
}
