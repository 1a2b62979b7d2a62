import type { CycleDetail, CycleItem, CycleWriting } from '#contract/cycles';
import type { Role } from '#contract/permissions';
import { type Agent, Api } from './api';

export const ifMatch = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;

export const factOf = ({ facts }: CycleDetail, fact: string) => facts.find((one) => one.fact === fact);

/** The API with those who walk a cycle at a school, and what they do in it. */
export class CycleApi {
  private focuses = 0;

  private constructor(
    readonly api: Api,
    readonly leader: Agent,
    readonly coach: Agent,
    readonly teacher: Agent,
    readonly member: Agent,
    readonly schoolYear: string,
  ) {}

  static async start(): Promise<CycleApi> {
    const api = await Api.start();
    const people = [await api.as('schoolLeader'), await api.as('coach'), await api.as('teacher')] as const;
    const [year] = await api.sql<{ label: string }>('own', 'SELECT max(label) AS label FROM "SchoolYear"');
    return new CycleApi(api, ...people, await api.as('boardMember'), year?.label ?? '');
  }

  get schoolId(): string {
    return this.api.boards.own.schoolIds[0] ?? '';
  }

  async made(change: object = {}): Promise<CycleDetail> {
    const { schoolId, schoolYear } = this;
    this.focuses += 1;
    const place = { schoolId, schoolYear, half: 0, domain: 'lezen', focus: `Begrijpend lezen ${this.focuses}` };
    const { body } = await this.leader.post('/api/cycles').send({ ...place, ...change }).expect(201); // prettier-ignore
    return body as CycleDetail;
  }

  async read(id: string, agent = this.leader): Promise<CycleDetail> {
    return (await agent.get(`/api/cycles/${id}`).expect(200)).body as CycleDetail;
  }

  async add(id: string, item: object): Promise<CycleItem> {
    return (await this.leader.post(`/api/cycles/${id}/items`).send(item).expect(201)).body as CycleItem;
  }

  async write(id: string, key: string, text: string): Promise<CycleWriting> {
    const at = `/api/cycles/${id}/texts/${key}`;
    const now = (await this.leader.get(at).expect(200)).body as CycleWriting;
    return (await this.leader.patch(at).set(...ifMatch(now)).send({ text }).expect(200)).body as CycleWriting; // prettier-ignore
  }

  raise(id: string, concern: object, agent = this.teacher) {
    return agent.post(`/api/cycles/${id}/concerns`).send(concern);
  }

  async staffOf(role: Role): Promise<string> {
    return (await this.api.userOf(role)).staffId;
  }
}
