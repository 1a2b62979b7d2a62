import type { GoalDetail } from '#contract/goals';
import { type Agent, Api } from './api';
import { addForecasts } from './api-rows';
import { yearOfLeaving } from './goal-changes';

/** The API with those who have to do with the goals of a school, and what they do with them. */
export class GoalApi {
  private constructor(
    readonly api: Api,
    readonly leader: Agent,
    readonly teacher: Agent,
    readonly member: Agent,
    readonly schoolId: string,
    readonly schoolYear: string,
    /** The last one in which pupils left with a test. */
    readonly measuredYear: number,
  ) {}

  static async start(): Promise<GoalApi> {
    const api = await Api.start();
    await addForecasts(api, 'own');
    const people = [await api.as('schoolLeader'), await api.as('teacher'), await api.as('boardMember')] as const;
    const schoolId = api.boards.own.schoolIds[0] ?? '';
    const [known] = await api.sql<{ year: string; measured: number }>(
      'own',
      `SELECT (SELECT max(label) FROM "SchoolYear") AS year, (SELECT max("resultsYear") FROM "Outcome" WHERE "schoolId" = $1) AS measured`,
      [schoolId],
    );
    return new GoalApi(api, ...people, schoolId, known?.year ?? '', known?.measured ?? 0);
  }

  input(change: object = {}) {
    const { schoolId, schoolYear } = this;
    return { schoolId, title: 'Meer leerlingen op 1S/2F lezen', schoolYear, ...yearOfLeaving, ...change };
  }

  async made(change: object = {}, agent = this.leader): Promise<GoalDetail> {
    return (await agent.post('/api/goals').send(this.input(change)).expect(201)).body as GoalDetail;
  }

  async set(change: object = {}, agent = this.leader): Promise<GoalDetail> {
    const { id, version } = await this.made(change, agent);
    return (await agent.post(`/api/goals/${id}/set`).set('If-Match', `"v${version}"`).expect(200)).body as GoalDetail;
  }

  async read(id: string, agent = this.leader): Promise<GoalDetail> {
    return (await agent.get(`/api/goals/${id}`).expect(200)).body as GoalDetail;
  }

  close(id: string, verdict = 'nietTeZeggen', agent = this.leader) {
    return agent.post(`/api/goals/${id}/close`).send({ verdict, reason: 'Besproken met het team.' });
  }
}
