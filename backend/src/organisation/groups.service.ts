import { Injectable } from '@nestjs/common';
import { groupsReadableBy } from '#backend/access/policies/group.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import { Group, type GroupList } from '#contract/groups';
import type { Page } from '#contract/list';
import { countGroups, findGroup, type GroupRow, listGroups, whereGroup } from './groups.queries';
import { fullName } from './names';

@Injectable()
export class GroupsService {
  constructor(private readonly database: Database) {}

  list(user: User, query: GroupList): Promise<Page<Group>> {
    const where = { AND: [groupsReadableBy(user), whereGroup(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listGroups(tx, where, query), () => countGroups(tx, where), toGroup),
    );
  }

  async get(user: User, id: string): Promise<Group> {
    const where = { AND: [groupsReadableBy(user), { id }] };
    const group = await this.database.forBoard(user.boardId, (tx) => findGroup(tx, where));
    if (!group) throw notFound('group.notFound');
    return toGroup(group);
  }
}

function toGroup({ school, teachers, _count, ...row }: GroupRow): Group {
  return Group.parse({
    ...row,
    schoolName: school.name,
    pupils: _count.enrolments,
    teachers: teachers.map(({ staff }) => ({ id: staff.id, name: fullName(staff) })),
  });
}
