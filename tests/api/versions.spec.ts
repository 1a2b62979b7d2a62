import { type Agent, Api } from '../support/api';
import { addReviewTasks } from '../support/api-rows';

type Task = { id: string; version: number; doneAt: string | null; may: { finish: boolean; reopen: boolean } };

describe('what people change together', () => {
  let api: Api;
  let coach: Agent;
  beforeAll(async () => {
    api = await Api.start();
    await addReviewTasks(api, 'own');
    coach = await api.as('coach');
  });
  afterAll(() => api.stop());

  const anOpenTask = async (): Promise<Task> => {
    const { body } = await coach.get('/api/review-tasks?state=open').expect(200);
    const [task] = (body as { data: Task[] }).data.filter((one) => one.may.finish);
    if (!task) throw new Error('No open task left');
    return task;
  };
  const finish = (id: string, version?: string, agent = coach) => {
    const request = agent.post(`/api/review-tasks/${id}/finish`);
    return version ? request.set('If-Match', version) : request;
  };

  it('asks for the version one saw: 428 without', async () => {
    const { id } = await anOpenTask();
    const refused = await finish(id).expect(428);
    expect(refused.body).toMatchObject({ code: 'request.ifMatchMissing' });
  });

  it.each(['"v0"', '"v99"', 'v1', '*', '"v1", "v2"', '"v1e3"'])(
    'refuses the version %s as stale: 412',
    async (version) => {
      const { id } = await anOpenTask();
      const refused = await finish(id, version).expect(412);
      expect(refused.body).toMatchObject({ code: 'request.stale' });
    },
  );

  it('finishes and reopens a task, each time one version further', async () => {
    const { id, version } = await anOpenTask();
    const done = (await finish(id, `"v${version}"`).expect(200)).body as Task;
    expect(done).toMatchObject({ version: version + 1, status: 'done', may: { finish: false, reopen: true } });
    await finish(id, `"v${done.version}"`).expect(409);
    const again = await coach.post(`/api/review-tasks/${id}/reopen`).set('If-Match', `"v${done.version}"`).expect(200);
    expect(again.body).toMatchObject({ version: version + 2, doneAt: null, may: { finish: true, reopen: false } });
  });

  it('lets one of two win who finish the same task at the same moment', async () => {
    const { id, version } = await anOpenTask();
    const leader = await api.as('schoolLeader');
    const answers = await Promise.all([finish(id, `"v${version}"`), finish(id, `"v${version}"`, leader)]);
    const [first, second] = answers.map(({ status }) => status).sort();
    expect(first).toBe(200);
    expect([409, 412]).toContain(second);
    expect((await coach.get(`/api/review-tasks/${id}`)).body).toMatchObject({ version: version + 1 });
  });

  it('a test period is moved by who saw its newest state', async () => {
    const { body } = await coach
      .get(`/api/test-periods?schoolId=${api.boards.own.schoolIds[0]}&order=DESC`)
      .expect(200);
    const period = (body as { data: { id: string; version: number; opensOn: string; closesOn: string }[] }).data[0];
    const at = `/api/test-periods/${period?.id}`;
    const closesOn = period?.closesOn.replace(/\d\d$/, '28');
    await coach.patch(at).send({ closesOn }).expect(428);
    const moved = await coach.patch(at).set('If-Match', `"v${period?.version}"`).send({ closesOn }).expect(200);
    expect(moved.body).toMatchObject({ closesOn, version: (period?.version ?? 0) + 1 });
    await coach.patch(at).set('If-Match', `"v${period?.version}"`).send({ closesOn }).expect(412);
    const backwards = { opensOn: '2030-02-01', closesOn: '2030-01-01' };
    const refused = await coach.patch(at).set('If-Match', '"v2"').send(backwards).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ path: 'closesOn', code: 'testPeriod.closesBeforeItOpens' }] });
  });
});

describe('an Idempotency-Key', () => {
  let api: Api;
  let quality: Agent;
  beforeAll(async () => {
    api = await Api.start();
    quality = await api.as('qualityOfficer');
  });
  afterAll(() => api.stop());
  afterEach(() => api.sql('own', 'DELETE FROM "Outbox"'));

  const refresh = (key: string | null, body: object = {}, agent = quality) => {
    const request = agent.post('/api/forecasts/refresh').send(body);
    return key ? request.set('Idempotency-Key', key) : request;
  };
  const asked = async () => (await api.sql('own', 'SELECT 1 FROM "Outbox"')).length;

  it('gives the first answer again and does nothing twice', async () => {
    const first = await refresh('once').expect(202);
    const again = await refresh('once').expect(202);
    expect(again.body).toEqual(first.body);
    expect(await asked()).toBe(2);
  });

  it('is not needed', async () => {
    const [first, second] = [await refresh(null).expect(202), await refresh(null).expect(202)];
    expect(second.body).not.toEqual(first.body);
    expect(await asked()).toBe(4);
  });

  it('for another body is refused', async () => {
    await refresh('other').expect(202);
    const refused = await refresh('other', { schoolId: api.boards.own.schoolIds[0] }).expect(409);
    expect(refused.body).toMatchObject({ code: 'request.idempotencyKeyReused' });
    expect(await asked()).toBe(2);
  });

  it('for another record is refused, also when the body is the same', async () => {
    await addReviewTasks(api, 'own');
    const coach = await api.as('coach');
    const { body } = await coach.get('/api/review-tasks?state=open').expect(200);
    const [one, two] = (body as { data: Task[] }).data.filter(({ may }) => may.finish);
    const finish = (task?: Task) =>
      coach.post(`/api/review-tasks/${task?.id}/finish`).set('If-Match', '"v1"').set('Idempotency-Key', 'a task');
    expect((await finish(one).expect(200)).body).toMatchObject({ id: one?.id });
    expect((await finish(two).expect(409)).body).toMatchObject({ code: 'request.idempotencyKeyReused' });
  });

  it('sent twice at the same moment works once', async () => {
    const answers = await Promise.all([refresh('both'), refresh('both')]);
    expect(answers.filter(({ status }) => status === 202).length).toBeGreaterThanOrEqual(1);
    expect(answers.map(({ status }) => status).every((status) => [202, 409].includes(status))).toBe(true);
    expect(await asked()).toBe(2);
  });

  it('belongs to the person: a colleague may use the same one', async () => {
    await refresh('mine').expect(202);
    const { body } = await refresh('mine', {}, await api.as('coach')).expect(202);
    expect(body).toMatchObject({ schools: 1 });
  });

  it('keeps no answer of a search: that would keep names', async () => {
    const coach = await api.as('coach');
    const search = (text: string) =>
      coach.post('/api/pupils/search').set('Idempotency-Key', 'search').send({ text }).expect(200);
    await search('de');
    await search('van');
    expect(await api.sql('own', `SELECT 1 FROM "IdempotencyKey" WHERE key = 'search'`)).toEqual([]);
  });

  it('is forgotten after a day, with its answer', async () => {
    const first = await refresh('yesterday').expect(202);
    await api.sql(
      'own',
      `UPDATE "IdempotencyKey" SET "createdAt" = now() - interval '25 hours' WHERE key = 'yesterday'`,
    );
    const second = await refresh('yesterday', { schoolId: api.boards.own.schoolIds[0] }).expect(202);
    expect(second.body).not.toEqual(first.body);
  });

  it('is free again when the first try failed', async () => {
    await refresh('failed', { schoolId: api.boards.other.schoolIds[0] }).expect(404);
    await refresh('failed').expect(202);
  });
});
