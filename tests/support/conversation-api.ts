import type { Agreement, Conversation, ConversationDetail, ConversationPoint } from '#contract/conversations';
import { type Agent, Api } from './api';
import { addForecasts, addGoals } from './api-rows';
import { addMeasures } from './measure-rows';

/** The API with who talks with whom at the first school: leader, coach, teacher and board. */
export class ConversationApi {
  private constructor(
    readonly api: Api,
    readonly leader: Agent,
    readonly coach: Agent,
    readonly teacher: Agent,
    readonly board: Agent,
    readonly ids: Readonly<Record<'schoolLeader' | 'coach' | 'teacher' | 'boardMember', string>>,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<ConversationApi> {
    const api = await Api.start(environment);
    await addForecasts(api, 'own');
    await addGoals(api, 'own');
    await addMeasures(api, 'own');
    const idOf = async (role: 'schoolLeader' | 'coach' | 'teacher' | 'boardMember') => (await api.userOf(role)).staffId;
    const ids = {
      schoolLeader: await idOf('schoolLeader'),
      coach: await idOf('coach'),
      teacher: await idOf('teacher'),
      boardMember: await idOf('boardMember'),
    };
    const agents = [await api.as('schoolLeader'), await api.as('coach'), await api.as('teacher')] as const;
    return new ConversationApi(api, ...agents, await api.as('boardMember'), ids);
  }

  get schoolId(): string {
    return this.api.boards.own.schoolIds[0] ?? '';
  }

  input(change: object = {}) {
    const about = { schoolId: this.schoolId, level: 'leaderCoach', title: 'Opbrengsten najaar', onDay: '2030-11-20' };
    return { ...about, attendeeIds: [this.ids.coach], ...change };
  }

  async made(change: object = {}, agent = this.leader): Promise<ConversationDetail> {
    return (await agent.post('/api/conversations').send(this.input(change)).expect(201)).body as ConversationDetail;
  }

  async read(id: string, agent = this.leader): Promise<ConversationDetail> {
    return (await agent.get(`/api/conversations/${id}`).expect(200)).body as ConversationDetail;
  }

  async list(query: string, agent = this.leader): Promise<Conversation[]> {
    const { body } = await agent.get(`/api/conversations?perPage=100&${query}`).expect(200);
    return (body as { data: Conversation[] }).data;
  }

  step({ id, version }: Pick<Conversation, 'id' | 'version'>, verb: string, body: object = {}, agent = this.leader) {
    return agent.post(`/api/conversations/${id}/${verb}`).set('If-Match', `"v${version}"`).send(body);
  }

  /** With the agenda set. */
  async prepared(change: object = {}, agent = this.leader): Promise<ConversationDetail> {
    return (await this.step(await this.made(change, agent), 'agenda', {}, agent).expect(200))
      .body as ConversationDetail;
  }

  async held(talk: ConversationDetail, presentIds?: string[], agent = this.leader): Promise<ConversationDetail> {
    const ids = presentIds ?? talk.attendees.map(({ id }) => id);
    return (await this.step(talk, 'hold', { presentIds: ids }, agent).expect(200)).body as ConversationDetail;
  }

  note(id: string, point: Pick<ConversationPoint, 'id'>, version: number, text: string, agent = this.leader) {
    const at = `/api/conversations/${id}/points/${point.id}/note`;
    return agent.put(at).set('If-Match', `"v${version}"`).send({ text });
  }

  async agreed({ id, points }: ConversationDetail, change: object = {}, agent = this.leader): Promise<Agreement> {
    const agreement = { pointId: points[0]?.id, text: 'Groepsplannen bespreken', ownerId: this.ids.coach, dueOn: '2030-12-01' }; // prettier-ignore
    const at = `/api/conversations/${id}/agreements`;
    return (await agent.post(at).send({ ...agreement, ...change }).expect(201)).body as Agreement; // prettier-ignore
  }
}
