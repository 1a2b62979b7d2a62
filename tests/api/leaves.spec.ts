import type { Leave } from '#contract/leaves';
import { type Agent, Api } from '../support/api';

describe('leave', () => {
  let api: Api;
  let teacher: Agent;
  let leader: Agent;
  let ids: Record<'teacher' | 'coach' | 'colleague', string>;
  beforeAll(async () => {
    api = await Api.start();
    teacher = await api.as('teacher');
    leader = await api.as('schoolLeader');
    const idOf = async (name: string) =>
      (await api.sql<{ id: string }>('own', 'SELECT id FROM "Staff" WHERE email = $1', [`${name}@own.test`]))[0]?.id ??
      '';
    ids = { teacher: await idOf('leerkracht'), coach: await idOf('ib'), colleague: await idOf('leerkracht2') };
  });
  afterAll(() => api.stop());

  const days = { fromOn: '2027-03-01', untilOn: '2027-03-05' };
  const enter = (agent: Agent, body: object) => agent.post('/api/leaves').send(body);

  it('is entered by oneself, with a colleague who stands in', async () => {
    const { body, status } = await enter(teacher, { ...days, substituteId: ids.colleague });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...days, staffId: ids.teacher, substituteId: ids.colleague, may: { edit: true } });
    const mine = (await teacher.get('/api/leaves?mine=true').expect(200)).body as { data: Leave[] };
    expect(mine.data).toEqual([body]);
  });

  it('is entered by the leader for who fell ill, and seen by who leads the school, not by colleagues', async () => {
    const { body } = await enter(leader, { staffId: ids.coach, fromOn: '2027-02-01', untilOn: '2027-02-03' });
    const { id, version } = body as Leave;
    const seen = async (agent: Agent) =>
      ((await agent.get('/api/leaves').expect(200)).body as { data: Leave[] }).data.map((leave) => leave.id);
    expect(await seen(leader)).toContain(id);
    expect(await seen(await api.as('administrator'))).toContain(id);
    expect(await seen(await api.as('adviser'))).not.toContain(id);
    expect(await seen(teacher)).not.toContain(id);
    await teacher.get(`/api/leaves/${id}`).expect(404);
    await teacher.delete(`/api/leaves/${id}`).set('If-Match', `"v${version}"`).expect(404);
    await enter(teacher, { ...days, staffId: ids.coach }).expect(404);
  });

  it('does not overlap, and does not end before it begins', async () => {
    const overlapping = await enter(teacher, { fromOn: '2027-03-05', untilOn: '2027-03-08' }).expect(400);
    expect(overlapping.body).toMatchObject({ code: 'leave.overlaps' });
    const backwards = await enter(teacher, { fromOn: '2027-04-05', untilOn: '2027-04-01' }).expect(400);
    expect(backwards.body).toMatchObject({ code: 'leave.daysOrder' });
  });

  it('knows as a substitute only a colleague of the same school', async () => {
    const { body } = await teacher.get('/api/leaves/colleagues?perPage=100').expect(200);
    const colleagues = (body as { data: { id: string }[] }).data.map(({ id }) => id);
    expect(colleagues).toEqual(expect.arrayContaining([ids.coach, ids.colleague]));
    expect(colleagues).not.toContain(ids.teacher);
    const [elsewhere] = await api.sql<{ id: string }>(
      'own',
      `SELECT "staffId" AS id FROM "RoleAssignment" r WHERE "schoolId" = $1 AND NOT EXISTS
         (SELECT FROM "RoleAssignment" o WHERE o."staffId" = r."staffId" AND o."schoolId" IS DISTINCT FROM $1) LIMIT 1`,
      [api.boards.own.schoolIds[1]],
    );
    const substituteId = elsewhere?.id;
    const refused = await enter(teacher, { fromOn: '2027-05-10', untilOn: '2027-05-11', substituteId }).expect(400);
    expect(refused.body).toMatchObject({ code: 'leave.substituteUnknown' });
  });

  it('tells who stands in, and nobody else of the team, that a colleague is away', async () => {
    const standingIn = async (agent: Agent) =>
      ((await agent.get('/api/leaves?asSubstitute=true').expect(200)).body as { data: Leave[] }).data;
    const [leave] = await standingIn(await api.asColleague());
    expect(leave).toMatchObject({ ...days, staffId: ids.teacher, state: 'coming', may: { edit: false } });
    expect(await standingIn(teacher)).toEqual([]);
    const at = `/api/leaves/${leave?.id}`;
    await (await api.asColleague()).patch(at).set('If-Match', '"v1"').send({ untilOn: days.fromOn }).expect(403);
    await (await api.as('adviser')).get(at).expect(404);
  });

  it('is coming, running or past, and each can be asked for', async () => {
    await api.sql('own', 'DELETE FROM "Leave" WHERE "staffId" = $1', [ids.coach]);
    const add = (from: number, until: number) =>
      api.sql(
        'own',
        `INSERT INTO "Leave" ("boardId", "staffId", "fromOn", "untilOn") VALUES ($1, $2, current_date + $3::int, current_date + $4::int)`,
        [api.boards.own.id, ids.coach, from, until],
      );
    await add(-9, -4);
    await add(-2, 3);
    await add(7, 9);
    for (const state of ['past', 'running', 'coming']) {
      const { body } = await leader.get('/api/leaves').query({ staffId: ids.coach, state }).expect(200);
      expect((body as { data: Leave[] }).data.map((leave) => leave.state)).toEqual([state]);
    }
    const others = (await leader.get('/api/leaves?mine=false').expect(200)).body as { data: Leave[] };
    expect(others.data.map(({ staffId }) => staffId)).toContain(ids.coach);
  });

  it('is changed and taken back, from the version that was seen', async () => {
    const { body } = await enter(teacher, { fromOn: '2027-06-01', untilOn: '2027-06-02' }).expect(201);
    const { id } = body as Leave;
    const changed = await teacher.patch(`/api/leaves/${id}`).set('If-Match', '"v1"').send({ untilOn: '2027-06-04' });
    expect(changed.body).toMatchObject({ fromOn: '2027-06-01', untilOn: '2027-06-04', version: 2 });
    await teacher.patch(`/api/leaves/${id}`).set('If-Match', '"v1"').send({ untilOn: '2027-06-05' }).expect(412);
    await teacher.delete(`/api/leaves/${id}`).set('If-Match', '"v2"').expect(204);
    await teacher.get(`/api/leaves/${id}`).expect(404);
  });
});
