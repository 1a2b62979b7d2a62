import type { CalendarEventDetail, EventPreview } from '#contract/events';
import { CalendarApi, kindsOf, quiet, quietDay } from '../support/calendar-api';

describe('what will be the matter with an event, asked while it is written', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());
  afterEach(() => calendar.api.sql('own', 'DELETE FROM "Event"'));

  const inputOf = (change: object = {}) => ({
    schoolId: calendar.schoolId,
    kind: 'resultsMeeting',
    ...quiet,
    ...change,
  });
  const asked = async (change: object = {}, agent = calendar.leader) =>
    (await agent.post('/api/events/preview').send(inputOf(change)).expect(200)).body as EventPreview;
  const askedOf = async ({ id }: { id: string }, change: object) =>
    (await calendar.leader.post(`/api/events/${id}/preview`).send(change).expect(200)).body as EventPreview;
  const countAll = async () =>
    (await calendar.api.sql('own', 'SELECT 1 FROM "Event" UNION ALL SELECT 1 FROM "AuditEntry"')).length;

  it('says the same before as after, and writes nothing', async () => {
    const people = { audience: 'people', participantIds: [await calendar.staffIdOf('coach')] };
    await calendar.made({ kind: 'talkLeaderCoach', title: 'Gesprek', startTime: '16:00', endTime: '17:00', ...people });
    const before = await countAll();
    const preview = await asked();
    expect(await countAll()).toBe(before);
    const saved = await calendar.made();
    expect(kindsOf(saved.conflicts)).toContain('doubleBooked');
    expect(preview).toMatchObject({ events: 1, data: [{ startsOn: quietDay, conflicts: saved.conflicts }] });
  });

  it('says of a series on which of its days something is the matter', async () => {
    const series = { rrule: 'FREQ=DAILY;COUNT=6', startTime: null, endTime: null, audience: 'people' };
    const { events, looked, data } = await asked(series);
    expect([events, looked]).toEqual([6, 6]);
    const closed = data.filter(({ conflicts }) => kindsOf(conflicts).includes('closed'));
    expect(closed.map(({ startsOn }) => startsOn)).toEqual(['2031-11-08', '2031-11-09']);
  });

  it('says of a series of years that it looked at the first one', async () =>
    expect(await asked({ rrule: 'FREQ=YEARLY' })).toMatchObject({ events: 10, looked: 1 }));

  it('counts the guarded lessons that would be lost', async () => {
    const { body } = await calendar.leader.get(`/api/guarded-hours?schoolId=${calendar.schoolId}`).expect(200);
    const [group] = (body as { data: { id: string; version: number }[] }).data;
    const hours = [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      startTime: '09:00',
      endTime: '10:00',
      domain: 'lezen',
    }));
    const at = `/api/guarded-hours/${group?.id}`;
    await calendar.leader.put(at).set('If-Match', `"v${group?.version}"`).send({ hours }).expect(200);
    // Its lessons of the year in which nothing else stands.
    await calendar.api.sql(
      'own',
      `INSERT INTO "SchoolYear" ("boardId", label, "startsOn", "endsOn") VALUES ($1, '2031-2032', '2031-08-01', '2032-07-31')`,
      [calendar.api.boards.own.id],
    );
    await calendar.api.sql('own', `UPDATE "Group" SET "schoolYear" = '2031-2032' WHERE id = $1`, [group?.id]);
    const day = { startTime: '09:30', endTime: '12:00' };
    const preview = await asked(day);
    const saved = await calendar.made(day);
    const lost = saved.conflicts.reduce((sum, { hoursLost }) => sum + hoursLost, 0);
    expect(lost).toBeGreaterThan(0);
    expect(preview.hoursLost).toBe(lost);
  });

  it('says of a change what would be the matter there, without what it moves away from', async () => {
    const first = await calendar.made({ rrule: 'FREQ=WEEKLY;COUNT=3' });
    expect(await askedOf(first, { startsOn: '2031-11-08', endsOn: '2031-11-08', apply: 'this' })).toMatchObject({
      events: 1,
      data: [{ startsOn: '2031-11-08' }],
    });
    // A week later each stands where the next stood: that one moves too.
    const all = await askedOf(first, { startsOn: '2031-11-11', apply: 'all' });
    expect(all.events).toBe(3);
    expect(kindsOf(all.data.flatMap(({ conflicts }) => conflicts))).not.toContain('doubleBooked');
    expect(await calendar.read(first.id)).toMatchObject({ version: 1, startsOn: quietDay });
  });

  it('answers who may save it, and refuses what could not be saved', async () => {
    const made: CalendarEventDetail = await calendar.made();
    const ask = (agent: typeof calendar.leader, change = {}) => agent.post('/api/events/preview').send(inputOf(change));
    await ask(calendar.teacher, { audience: 'team' }).expect(403);
    await ask(calendar.member).expect(403);
    await ask(calendar.leader, { schoolId: calendar.api.boards.own.schoolIds[1] }).expect(404);
    await ask(calendar.leader, { endTime: '15:00' }).expect(400);
    await calendar.teacher.post(`/api/events/${made.id}/preview`).send({ place: 'Aula' }).expect(403);
  });
});
