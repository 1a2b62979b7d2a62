import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { roles } from '#contract/permissions';
import { TaskPerson, type TaskPersonList } from '#contract/review-tasks';
import { countPeople, listPeople, type PersonRow, wherePerson } from './task-people.queries';

/** Who works at the own schools, or at one of them, and for the board. */
@Injectable()
export class TaskPeopleService {
  constructor(private readonly database: Database) {}

  list(user: User, query: TaskPersonList): Promise<Page<TaskPerson>> {
    const { schoolId, id } = query;
    const own = schoolsOf(user);
    return this.database.forBoard(user.boardId, async (tx) => {
      const exists = !schoolId || (own?.includes(schoolId) ?? (await tx.school.count({ where: { id: schoolId } })) > 0);
      if (!exists) return { data: [], total: 0 };
      const where = { AND: [wherePerson(schoolId ? [schoolId] : own, user.today), id ? { id: { in: id } } : {}] };
      return toPage(listPeople(tx, where, { query, today: user.today }), () => countPeople(tx, where), toPerson);
    });
  }

  async get(user: User, id: string): Promise<TaskPerson> {
    const query = { id: [id], page: 1, perPage: 1, sort: 'name', order: 'ASC' } as const;
    const [person] = (await this.list(user, { ...query, id: [id] })).data;
    if (!person) throw notFound('notFound');
    return person;
  }
}

/** Null: all of them. */
const schoolsOf = (user: User): string[] | null =>
  user.roles.some(({ schoolId }) => schoolId === null) || reachOf(user, 'reviewTask.read').board
    ? null
    : user.roles.flatMap(({ schoolId }) => schoolId ?? []);

const toPerson = ({ id, roles: held, ...name }: PersonRow): TaskPerson =>
  TaskPerson.parse({
    id,
    name: fullName(name),
    roles: roles.filter((role) => held.some((one) => one.role === role)),
  });
