import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashPassword, passwordProblem } from '#backend/access/passwords';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { sqlStateOf } from '#backend/platform/database-errors';
import { notFound, refuse } from '#backend/platform/errors';
import { type BoardCreate, BoardCreated } from '#contract/open-boards';
import type { Role } from '#contract/permissions';
import {
  createBoard,
  createSchools,
  createSchoolYears,
  createUser,
  type NewBoard,
  type NewUser,
  schoolsInOpenData,
} from './boards.queries';

export type UserToAdd = {
  boardId: string;
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
  /** Needed for roles at a school. */
  schoolKey?: string;
  password: string;
};

const boardRoles: readonly Role[] = ['administrator', 'boardMember', 'qualityOfficer'];

@Injectable()
export class BoardsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** A board with its published schools and its first administrator. */
  async create(user: User, { administrator, ...board }: BoardCreate): Promise<BoardCreated> {
    const { password, ...person } = administrator;
    assertPassword(password, 'administrator.password');
    const first = { ...person, role: 'administrator' as const, schoolId: null };
    return this.make(board, { actorId: user.staffId, first: { ...first, passwordHash: await hashPassword(password) } });
  }

  /** For operators: a board without people, and without schools where the open data do not know its number. */
  add(board: NewBoard): Promise<BoardCreated> {
    return this.make(board, { actorId: null, first: null });
  }

  /** For operators. @returns the id of the person. */
  async addUser({ boardId, schoolKey, password, ...person }: UserToAdd): Promise<string> {
    assertPassword(password, 'password');
    const passwordHash = await hashPassword(password);
    return this.database.forBoard(boardId, async (tx) => {
      const schoolId = await schoolOfRole(tx, person.role, schoolKey);
      const user: NewUser = { ...person, schoolId, passwordHash };
      const id = await createUser(tx, boardId, { user, ...this.moment() }).catch(refuseTakenAddress);
      await this.audit.record(tx, { boardId, actorId: null, action: 'staff.create', subject: 'staff', subjectId: id });
      return id;
    });
  }

  private async make(board: NewBoard, by: { actorId: string | null; first: NewUser | null }): Promise<BoardCreated> {
    const schools = await schoolsInOpenData(this.database.common, board.number);
    const boardId = randomUUID();
    return this.database.forBoard(boardId, async (tx) => {
      const moment = this.moment();
      await createBoard(tx, boardId, { ...board, createdAt: moment.at });
      await createSchoolYears(tx, boardId, moment.today);
      await createSchools(tx, boardId, { schools, today: moment.today });
      if (by.first) await createUser(tx, boardId, { user: by.first, ...moment });
      const fact = { action: 'board.create', subject: 'board', subjectId: boardId };
      await this.audit.record(tx, { boardId, actorId: by.actorId, ...fact });
      for (const { id } of schools) await this.refreshForecast(tx, boardId, id);
      return BoardCreated.parse({ id: boardId, number: board.number, name: board.name, schools: schools.length });
    });
  }

  private refreshForecast(tx: Tx, boardId: string, schoolId: string): Promise<string> {
    const payload = { schoolId, trigger: 'import' as const };
    return this.outbox.add(tx, {
      boardId,
      type: 'forecast.refresh',
      dedupeKey: `forecast.refresh:board:${schoolId}`,
      payload,
    });
  }

  private moment() {
    return { today: this.clock.today(), at: this.clock.now() };
  }
}

function assertPassword(password: string, path: string): void {
  const message = passwordProblem(password);
  if (message) throw refuse('request.invalid', message, [{ path, code: 'password', message }]);
}

/** Roles that span the board have no school; an adviser may have one; the others need one. */
async function schoolOfRole(tx: Tx, role: Role, schoolKey: string | undefined): Promise<string | null> {
  if (boardRoles.includes(role) && schoolKey) throw schoolProblem(`A ${role} belongs to the board, not to a school.`);
  if (!schoolKey) {
    if (boardRoles.includes(role) || role === 'adviser') return null;
    throw schoolProblem(`A ${role} needs a school.`);
  }
  const school = await tx.school.findFirst({ where: { key: schoolKey }, select: { id: true } });
  if (!school) throw notFound('school.notFound', `There is no school ${schoolKey} on this board.`);
  return school.id;
}

const schoolProblem = (message: string) =>
  refuse('request.invalid', message, [{ path: 'schoolKey', code: 'role', message }]);

function refuseTakenAddress(error: unknown): never {
  if (sqlStateOf(error) !== '23505') throw error;
  const message = 'Somebody at this board has this e-mail address already.';
  throw refuse('request.invalid', message, [{ path: 'email', code: 'taken', message }]);
}
