import type { GroupPlanDetail } from '#contract/group-plans';
import { type Agent, Api } from './api';
import { addForecasts } from './api-rows';

export type Answer<Body> = { status: number; body: Body };

export const at = (version: number) => ['If-Match', `"v${version}"`] as const;

/** The API with the two teachers of one group, their coach, and what they do with a group plan. */
export class PlanApi {
  private constructor(
    readonly api: Api,
    readonly teacher: Agent,
    readonly colleague: Agent,
    readonly coach: Agent,
    readonly groupId: string,
    readonly schoolId: string,
  ) {}

  static async start(): Promise<PlanApi> {
    const api = await Api.start();
    await addForecasts(api, 'own');
    const [teacher, colleague, coach] = [await api.as('teacher'), await api.asColleague(), await api.as('coach')];
    const groupId = (await api.userOf('teacher')).groupIds[0] ?? '';
    return new PlanApi(api, teacher, colleague, coach, groupId, api.boards.own.schoolIds[0] ?? '');
  }

  async one<Row extends object>(sql: string, values: unknown[] = []): Promise<Row> {
    const [row] = await this.api.sql<Row & Record<string, unknown>>('own', sql, values);
    if (!row) throw new Error(`Nothing for ${sql}`);
    return row;
  }

  async open(domain: string, groupId = this.groupId, agent = this.coach): Promise<GroupPlanDetail> {
    return (await agent.post('/api/group-plans').send({ groupId, domain }).expect(201)).body as GroupPlanDetail;
  }

  async read(id: string, agent = this.teacher): Promise<GroupPlanDetail> {
    return ((await agent.get(`/api/group-plans/${id}`).expect(200)) as Answer<GroupPlanDetail>).body;
  }

  write(id: string, text: string, version: number, { key = 'goals', agent = this.teacher } = {}) {
    return agent
      .patch(`/api/group-plans/${id}/sections/${key}`)
      .set(...at(version))
      .send({ text });
  }

  bring(id: string, to: string, version: number, agent = this.teacher) {
    return agent
      .post(`/api/group-plans/${id}/state`)
      .set(...at(version))
      .send({ to });
  }

  /** Another group of the school and year. */
  otherGroup() {
    return this.one<{ id: string; name: string; yearGroups: number[] }>(
      `SELECT id, name, "yearGroups" FROM "Group" g WHERE "schoolId" = $1 AND id <> $2
         AND "schoolYear" = (SELECT "schoolYear" FROM "Group" WHERE id = $2)
         AND EXISTS (SELECT FROM "Enrolment" e WHERE e."groupId" = g.id AND "untilOn" IS NULL) ORDER BY name LIMIT 1`,
      [this.schoolId, this.groupId],
    );
  }

  removePlans() {
    return this.api.sql('own', 'DELETE FROM "GroupPlan"');
  }
}
