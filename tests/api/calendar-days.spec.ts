import type { CalendarDay, NationalDate } from '#contract/calendar-days';
import { addConsultations } from '../support/api-rows';
import type { Agent } from '../support/api';
import { CalendarApi } from '../support/calendar-api';

describe('what stands in the calendar and is kept elsewhere', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());

  const days = async (query: string, agent: Agent = calendar.leader) =>
    ((await agent.get(`/api/calendar-days?${query}`).expect(200)).body as { data: CalendarDay[] }).data;
  const year = 'from=2026-08-01&until=2027-07-31';

  it('is one answer: holidays of the region, public holidays, free days, test periods and national dates', async () => {
    const found = await days(`${year}&schoolId=${calendar.schoolId}`);
    const of = (kind: string) => found.filter((day) => day.kind === kind);
    expect(of('publicHoliday').map(({ name }) => name)).toContain('kingsDay');
    expect(of('nationalDate')).toHaveLength(6);
    expect(of('testPeriod').map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['B'])); // prettier-ignore
    expect(of('freeDays').every(({ schoolId }) => schoolId === calendar.schoolId)).toBe(true);
    expect(found.map(({ fromOn }) => fromOn)).toEqual(found.map(({ fromOn }) => fromOn).sort());
  });

  it('names of a visit only that it is there, and to who may know of it', async () => {
    await addConsultations(calendar.api, 'own');
    const visits = async (agent: Agent) =>
      (await days('from=2020-01-01&until=2020-12-31', agent)).filter(({ kind }) => kind === 'consultation');
    await calendar.api.sql('own', `UPDATE "Consultation" SET "visitOn" = '2020-03-03'`);
    const [seen] = await visits(calendar.leader);
    expect(seen).toMatchObject({ name: '', fromOn: '2020-03-03', schoolId: calendar.schoolId });
    expect(await visits(calendar.member)).toEqual([]);
    const [row] = await calendar.api.sql<{ n: number }>(
      'own',
      `SELECT count(*)::int AS n FROM "Consultation" WHERE state <> 'question' AND "schoolId" = $1`,
      [calendar.schoolId],
    );
    expect(await visits(calendar.leader)).toHaveLength(row?.n ?? -1);
  });

  it('holds the talks of who reads them, with their title', async () => {
    const talk = {
      schoolId: calendar.schoolId,
      level: 'leaderCoach',
      title: 'Opbrengsten najaar',
      onDay: '2030-05-14',
    };
    const { body } = await calendar.leader.post('/api/conversations').send(talk).expect(201);
    const talks = async (agent: Agent) =>
      (await days('from=2030-05-01&until=2030-05-31', agent)).filter(({ kind }) => kind === 'conversation');
    const { id: recordId } = body as { id: string };
    expect(await talks(calendar.leader)).toMatchObject([{ recordId, name: talk.title, fromOn: talk.onDay }]);
    expect(await talks(calendar.member)).toEqual([]);
  });

  it('asks for 400 days at most, of a school within reach', async () => {
    await calendar.leader.get('/api/calendar-days?from=2026-08-01&until=2027-09-05').expect(400);
    await calendar.leader.get('/api/calendar-days?from=2026-08-02&until=2026-08-01').expect(400);
    await calendar.leader.get(`/api/calendar-days?schoolId=${calendar.api.boards.other.schoolIds[0]}`).expect(404);
  });

  it('holds national dates by the rule until the board enters what was published', async () => {
    const list = async () =>
      ((await calendar.leader.get('/api/national-dates?schoolYear=2026-2027').expect(200)).body as { data: NationalDate[] })
        .data; // prettier-ignore
    const [before] = (await list()).filter(({ kind }) => kind === 'transitionTest');
    expect(before).toMatchObject({
      id: '2026-2027-transitionTest',
      version: 0,
      isConfirmed: false,
      may: { edit: false },
    });
    const at = `/api/national-dates/${before?.id}`;
    const published = { fromOn: '2027-01-25', untilOn: '2027-02-12', source: 'Rijksoverheid', isConfirmed: true };
    const patch = (agent: Agent, version: number, body: object = published) =>
      agent.patch(at).set('If-Match', `"v${version}"`).send(body);
    await patch(calendar.leader, 0).expect(403);
    await patch(calendar.member, 0, { untilOn: '2027-01-01' }).expect(400);
    expect((await patch(calendar.member, 0).expect(200)).body).toMatchObject({ ...published, version: 1 });
    await patch(calendar.member, 0).expect(412);
    expect((await list()).find(({ kind }) => kind === 'transitionTest')).toMatchObject({ ...published, version: 1 });
    const shown = (await days(year)).find(({ kind, name }) => kind === 'nationalDate' && name === 'transitionTest');
    expect(shown).toMatchObject({ untilOn: '2027-02-12', source: 'Rijksoverheid', isConfirmed: true });
    await calendar.member.patch('/api/national-dates/2026-2027-iets').set('If-Match', '"v0"').send({}).expect(404);
    await calendar.member.patch('/api/national-dates/iets').set('If-Match', '"v0"').send({}).expect(404);
  });
});
