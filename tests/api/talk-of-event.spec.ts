import type { ConversationDetail } from '#contract/conversations';
import type { CalendarEventDetail } from '#contract/events';
import { ConversationApi } from '../support/conversation-api';

const code = (body: unknown) => (body as { code: string }).code;

describe('a conversation that stands in the calendar', () => {
  let talks: ConversationApi;
  beforeAll(async () => {
    talks = await ConversationApi.start();
  });
  afterAll(() => talks.api.stop());

  const event = async (change: object = {}): Promise<CalendarEventDetail> => {
    const people = { audience: 'people', participantIds: [talks.ids.coach] };
    const when = { startsOn: '2031-11-04', startTime: '15:30', endTime: '16:30', place: 'Kamer 2' };
    const input = { schoolId: talks.schoolId, kind: 'talkLeaderCoach', title: 'Opbrengsten', ...people, ...when };
    const { body } = await talks.leader
      .post('/api/events')
      .send({ ...input, ...change })
      .expect(201);
    return body as CalendarEventDetail;
  };
  const read = async ({ id }: { id: string }, agent = talks.leader) =>
    (await agent.get(`/api/events/${id}`).expect(200)).body as CalendarEventDetail;
  const change = ({ id, version }: CalendarEventDetail, input: object) =>
    talks.leader.patch(`/api/events/${id}`).set('If-Match', `"v${version}"`).send(input).expect(200);
  const refused = (input: object, status: number) =>
    talks.leader.post('/api/conversations').send(talks.input(input)).expect(status);
  const talksInCalendar = async () => {
    const asked = `from=2031-11-01&until=2031-11-30&schoolId=${talks.schoolId}`;
    const { body } = await talks.leader.get(`/api/calendar-days?${asked}`).expect(200);
    return (body as { data: { kind: string; recordId: string }[] }).data.filter(({ kind }) => kind === 'conversation');
  };

  it('takes day, time, place and people from its event, and stands there once', async () => {
    const planned = await event();
    expect(planned.conversationId).toBeNull();
    const talk = await talks.made({ eventId: planned.id, onDay: '2030-01-07', attendeeIds: [] });
    expect(talk).toMatchObject({ eventId: planned.id, onDay: '2031-11-04', startTime: '15:30', place: 'Kamer 2' });
    expect(talk.attendees.map(({ id }) => id).sort()).toEqual([talks.ids.coach, talks.ids.schoolLeader].sort());
    expect((await read(planned)).conversationId).toBe(talk.id);
    expect(await talksInCalendar()).toEqual([]);
    expect(code((await refused({ eventId: planned.id }, 409)).body)).toBe('conversation.eventHasTalk');
  });

  it('moves with its event, and not by itself', async () => {
    const planned = await event();
    const talk = await talks.made({ eventId: planned.id });
    const moved = (await change(planned, { startsOn: '2031-11-06', startTime: '14:00', place: 'Hal' })).body as CalendarEventDetail; // prettier-ignore
    const after = await talks.read(talk.id);
    expect(after).toMatchObject({ onDay: '2031-11-06', startTime: '14:00', endTime: '16:30', place: 'Hal' });
    const patch = (input: object) =>
      talks.leader.patch(`/api/conversations/${talk.id}`).set('If-Match', `"v${after.version}"`).send(input);
    expect(code((await patch({ onDay: '2031-11-07' }).expect(409)).body)).toBe('conversation.standsInCalendar');
    expect(((await patch({ title: 'Tussenstand' }).expect(200)).body as ConversationDetail).title).toBe('Tussenstand');
    await change(moved, { title: 'Andere naam' });
    expect((await talks.read(talk.id)).version).toBe(after.version + 1);
  });

  it('has its own day again when the event is cancelled, and stands in the calendar itself', async () => {
    const planned = await event({ startsOn: '2031-11-12' });
    const talk = await talks.made({ eventId: planned.id });
    await talks.leader.post(`/api/events/${planned.id}/cancel`).set('If-Match', '"v1"').send({}).expect(200);
    expect((await talksInCalendar()).map(({ recordId }) => recordId)).toEqual([talk.id]);
    const { version } = await talks.read(talk.id);
    const patch = talks.leader.patch(`/api/conversations/${talk.id}`).set('If-Match', `"v${version}"`);
    await patch.send({ onDay: '2031-11-13' }).expect(200);
  });

  it('stands by itself when its event is taken out before anybody was told', async () => {
    const alone = { audience: 'people', participantIds: [], startsOn: '2031-11-20' };
    const planned = await event(alone);
    expect(planned.may.remove).toBe(true);
    const talk = await talks.made({ eventId: planned.id });
    await talks.leader.delete(`/api/events/${planned.id}`).set('If-Match', '"v1"').expect(204);
    expect(await talks.read(talk.id)).toMatchObject({ eventId: null, onDay: '2031-11-20' });
  });

  it('refuses an event of another level, of nobody, or that is cancelled', async () => {
    const study = await event({
      kind: 'studyDay',
      audience: 'team',
      participantIds: [],
      startTime: null,
      endTime: null,
    });
    const gone = await event({ startsOn: '2031-11-18' });
    await talks.leader.post(`/api/events/${gone.id}/cancel`).set('If-Match', '"v1"').send({}).expect(200);
    for (const eventId of [study.id, gone.id, talks.schoolId])
      expect(code((await refused({ eventId }, 400)).body)).toBe('conversation.eventDoesNotFit');
  });

  it('is not told of to who is at the event and not in the talk', async () => {
    const planned = await event({
      kind: 'resultsMeeting',
      audience: 'team',
      participantIds: [],
      startsOn: '2031-11-25',
    });
    const talk = await talks.made({ level: 'coachTeachers', eventId: planned.id, attendeeIds: [talks.ids.coach] });
    expect((await read(planned, talks.coach)).conversationId).toBe(talk.id);
    expect((await read(planned, talks.teacher)).conversationId).toBeNull();
  });
});
