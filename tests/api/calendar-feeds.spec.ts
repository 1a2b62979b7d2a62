import ICAL from 'ical.js';
import type { CalendarEventDetail } from '#contract/events';
import type { CalendarFeedMade } from '#contract/calendar-feeds';
import type { Agent } from '../support/api';
import { CalendarApi, quietDay } from '../support/calendar-api';

type Entry = { uid: string; start: string; end: string; sequence: number; status: string; summary: string };

describe('a calendar elsewhere that reads along', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());
  afterEach(async () => {
    await calendar.api.sql('own', 'DELETE FROM "CalendarFeed"');
    await calendar.api.sql('own', 'DELETE FROM "Event"');
  });

  const made = async (agent: Agent, input: object = {}) =>
    (await agent.post('/api/calendar-feeds').send(input).expect(201)).body as CalendarFeedMade;
  const pathOf = ({ url }: CalendarFeedMade) => new URL(url).pathname;
  const fetched = async (path: string): Promise<string> =>
    (await calendar.api.anybody().get(path).expect(200).expect('Content-Type', 'text/calendar; charset=utf-8')).text;
  /** As an independent parser reads it. */
  const entriesOf = (text: string): Entry[] =>
    new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one);
      const status = String(one.getFirstPropertyValue('status'));
      const [start, end] = [event.startDate.toString(), event.endDate.toString()];
      return { uid: event.uid, start, end, sequence: event.sequence, status, summary: event.summary };
    });

  it('is made with a secret that is told once and kept nowhere', async () => {
    const feed = await made(calendar.teacher);
    expect(feed.url).toMatch(/^http.*\/api\/calendar-feeds\/[\w-]{54}\.ics$/);
    const token = /([\w-]+)\.ics$/.exec(feed.url)?.[1] ?? '';
    const { body } = await calendar.teacher.get('/api/calendar-feeds').expect(200);
    expect(body).toMatchObject({ total: 1, data: [{ id: feed.id, schoolId: null, lastReadAt: null }] });
    const kept = await calendar.api.sql('own', 'SELECT row_to_json(f)::text AS row FROM "CalendarFeed" f');
    const answers = await calendar.api.sql('own', 'SELECT response::text AS row FROM "IdempotencyKey"');
    expect(JSON.stringify([body, kept, answers])).not.toContain(token);
    await calendar.teacher.post('/api/calendar-feeds').set('Idempotency-Key', 'once').send({}).expect(201);
    expect(await calendar.api.sql('own', 'SELECT 1 FROM "IdempotencyKey"')).toEqual([]);
  });

  it('gives what is for this person in UTC, whole days as dates, in lines of 75 octets at most', async () => {
    const title =
      'Opbrengstvergadering; lezen, rekenen \\ taal: één middag met z’n állen über de resultaten van het jaar';
    await calendar.made({ title, place: 'Teamkamer', description: 'Over Sem' });
    await calendar.made({ title: 'Zomertijd', startsOn: '2032-06-01' });
    await calendar.made({
      kind: 'studyDay',
      title: 'Studiedag',
      startTime: null,
      endTime: null,
      startsOn: '2031-11-06',
    });
    const text = await fetched(pathOf(await made(calendar.teacher)));
    expect(entriesOf(text)).toEqual([
      expect.objectContaining({ start: '2031-11-04T14:30:00Z', end: '2031-11-04T15:30:00Z', summary: title }),
      expect.objectContaining({ start: '2031-11-06', end: '2031-11-07', status: 'CONFIRMED' }),
      expect.objectContaining({ start: '2032-06-01T13:30:00Z', end: '2032-06-01T14:30:00Z' }),
    ]);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(text).not.toMatch(/TZID|VTIMEZONE|Sem|DESCRIPTION|ORGANIZER|ATTENDEE/);
    expect(text).toContain('CATEGORIES:Studiedag');
  });

  it('moves what was moved, and says of what was cancelled that it is', async () => {
    const event = await calendar.made();
    const path = pathOf(await made(calendar.teacher));
    const [before] = entriesOf(await fetched(path));
    expect(before).toMatchObject({ uid: `${event.id}@koers`, sequence: 0, start: '2031-11-04T14:30:00Z' });
    const change = { startsOn: '2031-11-06', startTime: '09:00', endTime: '10:00' };
    const moved = (await calendar.change(event, change).expect(200)).body as CalendarEventDetail;
    const [after] = entriesOf(await fetched(path));
    expect(after).toMatchObject({ uid: before?.uid, sequence: 1, start: '2031-11-06T08:00:00Z' });
    await calendar.step('cancel', moved).expect(200);
    expect(entriesOf(await fetched(path))).toEqual([{ ...after, sequence: 2, status: 'CANCELLED' }]);
  });

  it('gives of a school what its owner may read, and not the talks of others', async () => {
    const people = { audience: 'people', participantIds: [await calendar.staffIdOf('coach')] };
    await calendar.made({ kind: 'talkLeaderCoach', title: 'Geheim gesprek', ...people });
    await calendar.made();
    await calendar.made({ schoolId: null, kind: 'training', title: 'Bestuursdag' }, calendar.member);
    const titles = async (agent: Agent, input: object) =>
      entriesOf(await fetched(pathOf(await made(agent, input))))
        .map(({ summary }) => summary)
        .sort();
    const { schoolId } = calendar;
    expect(await titles(calendar.teacher, { schoolId })).toEqual(['Bestuursdag', 'Opbrengstvergadering']);
    expect(await titles(calendar.coach, {})).toEqual(['Bestuursdag', 'Geheim gesprek', 'Opbrengstvergadering']);
    await calendar.teacher.post('/api/calendar-feeds').send({ schoolId: calendar.api.boards.own.schoolIds[1] }).expect(404); // prettier-ignore
    await calendar.teacher.post('/api/calendar-feeds').send({ schoolId: calendar.api.boards.other.schoolIds[0] }).expect(404); // prettier-ignore
  });

  it('answers nothing once it is revoked, and to a guess', async () => {
    const feed = await made(calendar.teacher);
    await fetched(pathOf(feed));
    const { body } = await calendar.teacher.get('/api/calendar-feeds').expect(200);
    expect((body as { data: { lastReadAt: string | null }[] }).data[0]?.lastReadAt).not.toBeNull();
    await calendar.coach.delete(`/api/calendar-feeds/${feed.id}`).expect(404);
    await calendar.teacher.delete(`/api/calendar-feeds/${feed.id}`).expect(204);
    await calendar.api.anybody().get(pathOf(feed)).expect(404);
    await calendar.api.anybody().get('/api/calendar-feeds/guess.ics').expect(404);
    await calendar.api
      .anybody()
      .get(pathOf(feed).replace(/.{6}\.ics/, 'AAAAAA.ics'))
      .expect(404);
  });

  it('is not kept on the way, and costs little to ask again', async () => {
    await calendar.made();
    const path = pathOf(await made(calendar.teacher));
    const { headers } = await calendar.api.anybody().get(path).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    await calendar.api
      .anybody()
      .get(path)
      .set('If-None-Match', headers['etag'] ?? '')
      .expect(304);
  });

  it('shows nothing of a school to who lost it, nor anything to who left', async () => {
    await calendar.made({ audience: 'people', participantIds: [await calendar.staffIdOf('teacher')] });
    await calendar.made();
    const own = pathOf(await made(calendar.teacher));
    const school = pathOf(await made(calendar.teacher, { schoolId: calendar.schoolId }));
    expect(entriesOf(await fetched(own))).toHaveLength(2);
    const staffId = await calendar.staffIdOf('teacher');
    await calendar.api.sql('own', 'UPDATE "RoleAssignment" SET "untilOn" = current_date - 1 WHERE "staffId" = $1', [
      staffId,
    ]);
    expect(entriesOf(await fetched(own))).toEqual([]);
    await calendar.api.anybody().get(school).expect(404);
    await calendar.api.sql('own', 'UPDATE "RoleAssignment" SET "untilOn" = NULL WHERE "staffId" = $1', [staffId]);
    await calendar.api.sql('own', 'UPDATE "Staff" SET "leftOn" = current_date WHERE id = $1', [staffId]);
    await calendar.api.anybody().get(own).expect(404);
    await calendar.api.sql('own', 'UPDATE "Staff" SET "leftOn" = NULL WHERE id = $1', [staffId]);
  });

  it('takes one event by hand', async () => {
    const event = await calendar.made();
    const at = `/api/events/${event.id}/ics`;
    const { text, headers } = await calendar.leader.get(at).expect(200);
    expect(headers['content-disposition']).toContain('koers.ics');
    expect(entriesOf(text)).toMatchObject([{ uid: `${event.id}@koers`, start: `${quietDay}T14:30:00Z` }]);
    await calendar.api.anybody().get(at).expect(401);
  });
});
