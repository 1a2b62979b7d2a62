import type { Cause, EffectFigure, Measure } from '#contract/measures';
import type { Agent } from './api';
import { GoalApi } from './goal-api';
import { addTestedGroups, type TestedGroups } from './tested-groups';

/** The API with groups of which both tests are there, and what the leader of a school does about a goal. */
export class MeasureApi {
  private constructor(
    readonly goals: GoalApi,
    readonly groups: TestedGroups,
    readonly leader: Agent,
    readonly leaderId: string,
  ) {}

  static async start(effect = 0.5): Promise<MeasureApi> {
    const goals = await GoalApi.start();
    const groups = await addTestedGroups(goals.api, effect);
    const { staffId } = await goals.api.userOf('schoolLeader');
    return new MeasureApi(goals, groups, goals.leader, staffId);
  }

  get api() {
    return this.goals.api;
  }

  /** Of the group whose tests are there, from the autumn before. */
  input(change: object = {}) {
    const { groupId, schoolId, schoolYear } = this.groups;
    return {
      ...{ schoolId, groupId, domain: 'lezen', title: 'Elke dag samen hardop lezen' },
      ...{ because: 'er te weinig hardop wordt gelezen', expect: 'dat iedereen vlotter leest', onWhat: 'de eindtoets' },
      ...{ what: 'Koor- en duolezen', howOften: 'Vier keer per week een kwartier', ownerId: this.leaderId },
      ...{ fromOn: `${schoolYear.slice(5)}-02-02`, untilOn: `${schoolYear.slice(5)}-06-01` },
      ...{ startSchoolYear: schoolYear, startMoment: 'M', schoolYear, moment: 'E' },
      ...change,
    };
  }

  async made(change: object = {}, agent = this.leader): Promise<Measure> {
    return (await agent.post('/api/measures').send(this.input(change)).expect(201)).body as Measure;
  }

  async started(change: object = {}): Promise<Measure> {
    const { id, version } = await this.made(change);
    const start = this.leader.post(`/api/measures/${id}/start`).set('If-Match', `"v${version}"`);
    return (await start.expect(200)).body as Measure;
  }

  async confirmed(change: object = {}, verdict = 'werkt'): Promise<Measure> {
    const { id } = await this.started(change);
    return (await this.confirm(id, verdict).expect(200)).body as Measure;
  }

  confirm(id: string, verdict = 'werkt', agent = this.leader) {
    return agent.post(`/api/measures/${id}/confirm`).send({ verdict, reason: 'Besproken met het team.' });
  }

  publish(id: string, contactId = this.leaderId, agent = this.leader) {
    const texts = { what: 'Koor- en duolezen met een stappenkaart', forWhom: 'Groep 6, zwakke lezers' };
    return agent.post(`/api/measures/${id}/publish`).send({ ...texts, contactId });
  }

  async published(): Promise<Measure> {
    const { id } = await this.confirmed();
    return (await this.publish(id).expect(200)).body as Measure;
  }

  async effect(id: string, agent = this.leader): Promise<EffectFigure> {
    return (await agent.get(`/api/measures/${id}/effect`).expect(200)).body as EffectFigure;
  }

  async read(id: string, agent = this.leader): Promise<Measure> {
    return (await agent.get(`/api/measures/${id}`).expect(200)).body as Measure;
  }

  async cause(goalId: string, change: object = {}): Promise<Cause> {
    const input = {
      category: 'instruction',
      text: 'Instructie sluit niet aan',
      evidence: 'Drie lesbezoeken',
      ...change,
    };
    return (await this.leader.post(`/api/goals/${goalId}/causes`).send(input).expect(201)).body as Cause;
  }
}
