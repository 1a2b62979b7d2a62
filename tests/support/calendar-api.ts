import type { CalendarEvent, CalendarEventDetail, EventConflict } from '#contract/events';
import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { type Agent, Api } from './api';

/** The API with those who plan and those for whom is planned, at the first school. */
export class CalendarApi {
  private constructor(
    readonly api: Api,
    readonly leader: Agent,
    readonly coach: Agent,
    readonly teacher: Agent,
    readonly member: Agent,
  ) {}

  static async start(): Promise<CalendarApi> {
    const api = await Api.start();
    return new CalendarApi(
      api,
      await api.as('schoolLeader'),
      await api.as('coach'),
      await api.as('teacher'),
      await api.as('boardMember'),
    );
  }

  get schoolId(): string {
    return this.api.boards.own.schoolIds[0] ?? '';
  }

  async staffIdOf(role: 'schoolLeader' | 'coach' | 'teacher' | 'boardMember'): Promise<string> {
    return (await this.api.userOf(role)).staffId;
  }

  async made(change: object = {}, agent = this.leader): Promise<CalendarEventDetail> {
    const { body } = await this.make(change, agent).expect(201);
    return body as CalendarEventDetail;
  }

  make(change: object = {}, agent = this.leader) {
    const input = { schoolId: this.schoolId, kind: 'resultsMeeting', title: 'Opbrengstvergadering', ...quiet };
    return agent.post('/api/events').send({ ...input, ...change });
  }

  change({ id, version }: { id: string; version: number }, change: object, agent = this.leader) {
    return agent.patch(`/api/events/${id}`).set('If-Match', `"v${version}"`).send(change);
  }

  step(verb: 'cancel' | 'restore', { id, version }: { id: string; version: number }, body: object = {}) {
    return this.leader.post(`/api/events/${id}/${verb}`).set('If-Match', `"v${version}"`).send(body);
  }

  async read(id: string, agent = this.leader): Promise<CalendarEventDetail> {
    return (await agent.get(`/api/events/${id}`).expect(200)).body as CalendarEventDetail;
  }

  async list(query: string, agent = this.leader): Promise<CalendarEvent[]> {
    const { body } = await agent.get(`/api/events?perPage=100&${query}`).expect(200);
    return (body as { data: CalendarEvent[] }).data;
  }
}

/** A Tuesday far ahead in which nothing else stands, outside every holiday that is known. */
export const quietDay: Day = '2031-11-04';
export const quiet = { startsOn: quietDay, startTime: '15:30', endTime: '16:30' };
export const kindsOf = (conflicts: readonly EventConflict[]) => [...new Set(conflicts.map(({ kind }) => kind))];
export const nextWeekday = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
