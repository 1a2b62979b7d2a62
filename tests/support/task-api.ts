import type { ReviewTask, TaskBulkReport } from '#contract/review-tasks';
import { addDays, type Day } from '#domain/calendar/day';
import { type Agent, Api, everyRole } from './api';

type Refused = { code: string; errors?: { path: string; code: string }[] };

/** The API with the people of the first school, and what they do with tasks. */
export class TaskApi {
  private constructor(
    readonly api: Api,
    readonly agents: Readonly<Record<string, Agent>>,
    readonly ids: Readonly<Record<string, string>>,
    readonly today: Day,
  ) {}

  static async start(): Promise<TaskApi> {
    const api = await Api.start();
    const [agents, ids]: [Record<string, Agent>, Record<string, string>] = [{}, {}];
    for (const role of everyRole) {
      agents[role] = await api.as(role);
      ids[role] = (await api.userOf(role)).staffId;
    }
    return new TaskApi(api, agents, ids, (await api.userOf('coach')).today);
  }

  get schoolId(): string {
    return this.api.boards.own.schoolIds[0] ?? '';
  }

  as(role: string): Agent {
    const agent = this.agents[role];
    if (!agent) throw new Error(`${role} is not logged in`);
    return agent;
  }

  in(days: number): Day {
    return addDays(this.today, days);
  }

  create(role: string, change: object = {}) {
    const input = { title: 'Rooster voor de bezoeken', schoolId: this.schoolId, dueOn: this.in(7), ...change };
    return this.as(role).post('/api/review-tasks').send(input);
  }

  async made(role: string, change: object = {}): Promise<ReviewTask> {
    return (await this.create(role, change).expect(201)).body as ReviewTask;
  }

  async read(role: string, id: string): Promise<ReviewTask> {
    return (await this.as(role).get(`/api/review-tasks/${id}`).expect(200)).body as ReviewTask;
  }

  /** On the version that is there now. */
  async step(
    role: string,
    id: string,
    { verb, body = {}, version }: { verb: string; body?: object; version?: number },
  ) {
    const [row] = await this.api.sql<{ version: number }>('own', 'SELECT version FROM "ReviewTask" WHERE id = $1', [
      id,
    ]);
    const known = version ?? row?.version ?? 0;
    return this.as(role).post(`/api/review-tasks/${id}/${verb}`).set('If-Match', `"v${known}"`).send(body);
  }

  async done(role: string, id: string, verb: string, body: object = {}): Promise<ReviewTask> {
    const answer = await this.step(role, id, { verb, body });
    expect([verb, answer.status, (answer.body as Refused).code]).toEqual([verb, 200, undefined]);
    return answer.body as ReviewTask;
  }

  async refused(role: string, id: string, verb: string, body: object = {}): Promise<[number, string]> {
    const { status, body: said } = await this.step(role, id, { verb, body });
    return [status, (said as Refused).code];
  }

  async bulk(role: string, asked: object): Promise<TaskBulkReport> {
    return (await this.as(role).post('/api/review-tasks/bulk').send(asked).expect(200)).body as TaskBulkReport;
  }

  async list(role: string, query: string): Promise<ReviewTask[]> {
    const { body } = await this.as(role).get(`/api/review-tasks?perPage=100&${query}`).expect(200);
    return (body as { data: ReviewTask[] }).data;
  }

  codesOf({ body }: { body: unknown }): [string, string[]] {
    const { code, errors = [] } = body as Refused;
    return [code, errors.map((one) => one.path)];
  }
}
