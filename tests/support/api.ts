import { hash } from '@node-rs/argon2';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client, type QueryResultRow } from 'pg';
import request from 'supertest';
import { createApp } from '#backend/create-app';
import { SessionsService } from '#backend/access/sessions.service';
import type { User } from '#backend/access/user';
import { type Config, readConfig } from '#backend/config';
import { Clock } from '#backend/platform/clock';
import type { Role } from '#contract/permissions';
import { demoPassword } from '#prisma/seed/demo-accounts';
import { generateBoard } from '#prisma/seed/generate-board';
import { writeBoard } from '#prisma/seed/write-board';
import { freshDatabase, type TestDatabase } from './database';

// These tests walk over all routes: many requests in one test, and slower beside other work on a small machine.
jest.setTimeout(60_000);

export type Agent = ReturnType<typeof request.agent>;
/** `own` is the board under test, `other` the one it must never see. */
export type BoardName = 'own' | 'other';
export type SeededBoard = { id: string; schoolIds: string[] };

const accounts: Record<Role, string> = {
  administrator: 'beheerder',
  boardMember: 'bestuurder',
  qualityOfficer: 'kwaliteit',
  schoolLeader: 'schoolleider',
  coach: 'ib',
  teacher: 'leerkracht',
  adviser: 'adviseur',
};
export const everyRole = Object.keys(accounts) as Role[];
export const addressOf = (role: Role, board: BoardName = 'own') => `${accounts[role]}@${board}.test`;

/** The real API over HTTP, on a database of its own with two boards of two schools each. */
export class Api {
  private constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
    readonly boards: Record<BoardName, SeededBoard>,
    private readonly client: Client,
    private readonly place: TestDatabase,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<Api> {
    const place = await freshDatabase();
    const owner = new Client({ connectionString: place.owner });
    await owner.connect();
    const boards = { own: await seed(owner, 'own'), other: await seed(owner, 'other') };
    await owner.end();
    const client = new Client({ connectionString: place.app });
    await client.connect();
    // Today is the school's: at half past eleven in UTC it is tomorrow there.
    await client.query(`SET timezone TO 'Europe/Amsterdam'`);
    const app = await createApp(configFrom(environment), place, {
      api: true,
      worker: false,
      schedule: false,
      admin: false,
    });
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return new Api(app, url, boards, client, place);
  }

  /** Somebody without a login. */
  anybody(): Agent {
    return request.agent(this.url);
  }

  /** Somebody who has logged in; the cookie goes along with every request. */
  async as(role: Role, board: BoardName = 'own'): Promise<Agent> {
    const agent = this.anybody();
    await this.logIn(agent, addressOf(role, board));
    return agent;
  }

  /** A teacher who shares the group of the account. */
  async asColleague(): Promise<Agent> {
    const agent = this.anybody();
    await this.logIn(agent, 'leerkracht2@own.test');
    return agent;
  }

  /** The same person as the policies see them. */
  async userOf(role: Role, board: BoardName = 'own'): Promise<User> {
    const cookie = await this.logIn(this.anybody(), addressOf(role, board));
    const token = /^koers=([^;]+)/.exec(cookie)?.[1] ?? '';
    const user = await this.app.get(SessionsService, { strict: false }).whoHolds(token);
    if (!user) throw new Error(`${role} is not logged in`);
    return user;
  }

  /** Straight to the database, in the context of a board: row-level security shows and takes only its rows. */
  async sql<Row extends QueryResultRow>(
    board: BoardName,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    await this.client.query(`SELECT set_config('koers.board', $1, false)`, [this.boards[board].id]);
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /** What the application may not: as the owner of the tables. */
  async asOwner(text: string): Promise<void> {
    const owner = new Client({ connectionString: this.place.owner });
    await owner.connect();
    await owner.query(text);
    await owner.end();
  }

  private async logIn(agent: Agent, email: string): Promise<string> {
    const { headers } = await agent.post('/api/sessions').send({ email, password: demoPassword }).expect(201);
    return (headers['set-cookie'] as unknown as string[])[0] ?? '';
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.client.end();
    await this.place.drop();
  }
}

const configFrom = (environment: Record<string, string>): Config =>
  readConfig({ KOERS_SECRET: 'a secret of thirty-two characters and more', LOG_LEVEL: 'silent', ...environment });

let passwordHash: Promise<string> | undefined;

async function seed(owner: Client, name: BoardName): Promise<SeededBoard> {
  passwordHash ??= hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const { id, rows, schoolIds } = generateBoard({
    seed: name === 'own' ? 31 : 32,
    schools: 2,
    today: new Clock().today(),
    mailDomain: `${name}.test`,
    passwordHash: await passwordHash,
  });
  const number = name === 'own' ? '90001' : '90002';
  await writeBoard(owner, { id, number, name: `Board ${name}`, region: 'zuid', demo: true }, rows);
  return { id, schoolIds };
}
