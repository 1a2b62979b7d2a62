import { Database } from '#backend/database/database';
import type { Survey, SurveyDetail } from '#contract/surveys';
import { type Agent, Api } from './api';
import { sheetOf } from './survey-changes';

/** The API with the team of the first school, every one of whom can log in, and somebody who works at the second. */
export class SurveyApi {
  private constructor(
    readonly api: Api,
    readonly leader: Agent,
    readonly teacher: Agent,
    readonly member: Agent,
    /** Teachers of the same school who have no role in the tests but to answer. */
    readonly colleagues: readonly Agent[],
    readonly elsewhere: Agent,
  ) {}

  static async start(): Promise<SurveyApi> {
    const api = await Api.start();
    const people = [await api.as('schoolLeader'), await api.as('teacher'), await api.as('boardMember')] as const;
    const [own, other] = api.boards.own.schoolIds;
    const colleagues: Agent[] = [];
    for (const email of await addressesAt(api, own)) colleagues.push(await enter(api, email));
    const [elsewhere] = await addressesAt(api, other);
    return new SurveyApi(api, ...people, colleagues, await enter(api, elsewhere ?? ''));
  }

  get schoolId(): string {
    return this.api.boards.own.schoolIds[0] ?? '';
  }

  async made(change: object = {}, agent = this.leader): Promise<SurveyDetail> {
    const input = { schoolId: this.schoolId, title: 'Waar kijken we naar?', ...change };
    return (await agent.post('/api/surveys').send(input).expect(201)).body as SurveyDetail;
  }

  /** A survey with the answers of this many colleagues: the first answers 1 everywhere, the second 2, and so on round. */
  async answered(people: number): Promise<SurveyDetail> {
    const { id } = await this.made();
    for (const [at, agent] of this.colleagues.slice(0, people).entries())
      await this.answer(id, agent, (at % 4) + 1).expect(200);
    return this.read(id);
  }

  answer(id: string, agent: Agent, answer = 1, change: Record<string, unknown> = {}) {
    return agent.post(`/api/surveys/${id}/answers`).send({ answers: sheetOf(answer, change) });
  }

  async read(id: string, agent = this.leader): Promise<SurveyDetail> {
    return (await agent.get(`/api/surveys/${id}`).expect(200)).body as SurveyDetail;
  }

  async close(id: string): Promise<SurveyDetail> {
    return (await this.leader.post(`/api/surveys/${id}/close`).expect(200)).body as SurveyDetail;
  }

  async list(query: string, agent = this.leader): Promise<Survey[]> {
    const { body } = await agent.get(`/api/surveys?perPage=100&${query}`).expect(200);
    return (body as { data: Survey[] }).data;
  }

  /** In the context of the board, as a workflow works. */
  get database(): Database {
    return this.api.app.get(Database, { strict: false });
  }
}

/** Teachers in force without an account: their addresses, after they were given the password of the others. */
async function addressesAt(api: Api, schoolId: string | undefined): Promise<string[]> {
  const found = await api.sql<{ email: string }>(
    'own',
    `WITH team AS (
       SELECT s.id, s.email FROM "Staff" s JOIN "RoleAssignment" r ON r."staffId" = s.id AND r.role = 'teacher' AND r."schoolId" = $1
       WHERE s."leftOn" IS NULL AND r."untilOn" IS NULL AND NOT EXISTS (SELECT FROM "Credential" c WHERE c."staffId" = s.id)),
     accounts AS (
       INSERT INTO "Credential" ("boardId", "staffId", "passwordHash", "changedAt")
       SELECT c."boardId", team.id, c."passwordHash", now() FROM team
       CROSS JOIN (SELECT "boardId", "passwordHash" FROM "Credential" LIMIT 1) c)
     SELECT email FROM team ORDER BY email`,
    [schoolId],
  );
  return found.map(({ email }) => email);
}

async function enter(api: Api, email: string): Promise<Agent> {
  const agent = api.anybody();
  await agent.post('/api/sessions').send({ email, password: 'koers-demo-welkom' }).expect(201);
  return agent;
}
