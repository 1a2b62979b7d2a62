import type { GroupPlan, GroupPlanDetail, PlanComment } from '#contract/group-plans';
import { type Agent } from '../support/api';
import { type Answer, at, PlanApi } from '../support/plan-api';

describe('a group plan', () => {
  let plans: PlanApi;
  let plan: GroupPlanDetail;
  beforeAll(async () => void (plans = await PlanApi.start()));
  afterAll(() => plans.api.stop());
  beforeEach(async () => void (plan = await plans.open('rekenen')));
  afterEach(() => plans.removePlans());

  it('opens filled in: every pupil placed by the rule, facts, a goal, and nothing to write that must be', async () => {
    const { pupils } = await plans.one<{ pupils: number }>(
      'SELECT count(*)::int AS pupils FROM "Enrolment" WHERE "groupId" = $1 AND "untilOn" IS NULL',
      [plans.groupId],
    );
    expect(plan.pupils).toHaveLength(pupils);
    expect(plan.pupils.every((pupil) => pupil.needGroup === pupil.proposed && pupil.reason === null)).toBe(true);
    expect(plan.facts.map(({ key }) => key)).toEqual(expect.arrayContaining(['atLevel', 'expected', 'fell']));
    expect(plan.goal?.pupils).toBeGreaterThan(0);
    const empty = { words: 0, minutes: 0 };
    expect(plan).toMatchObject({ state: 'draft', spent: empty, budget: { words: 120, minutes: 30 } });
    expect((await plans.read(plan.id)).may).toEqual({ write: true, comment: true, states: [] });
  });

  it('is the only one of its group, domain and half year: 409, also when two open it at once', async () => {
    const { teacher, coach, groupId } = plans;
    await teacher.post('/api/group-plans').send({ groupId, domain: 'rekenen' }).expect(409);
    const open = (agent: Agent) => agent.post('/api/group-plans').send({ groupId, domain: 'lezen' });
    const both = await Promise.all([teacher, coach].map(open));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is not opened for a group of another school year or another school, nor by who may only read', async () => {
    const { teacher, coach, groupId, schoolId } = plans;
    const longAgo = { groupId, domain: 'lezen', schoolYear: '2019-2020', half: 1 };
    await teacher.post('/api/group-plans').send(longAgo).expect(422);
    const leader = await plans.api.as('schoolLeader');
    await leader.post('/api/group-plans').send({ groupId, domain: 'lezen' }).expect(403);
    const elsewhere = await plans.one<{ id: string }>('SELECT id FROM "Group" WHERE "schoolId" <> $1 LIMIT 1', [
      schoolId,
    ]);
    await coach.post('/api/group-plans').send({ groupId: elsewhere.id, domain: 'lezen' }).expect(404);
  });

  it('is read by leader and coach, and does not exist for a board member or a teacher of another group', async () => {
    const { api, teacher } = plans;
    const leader = await api.as('schoolLeader');
    expect((await plans.read(plan.id, leader)).may).toEqual({ write: false, comment: false, states: [] });
    await plans.write(plan.id, 'x', 1, { agent: leader }).expect(403);
    await (await api.as('boardMember')).get(`/api/group-plans/${plan.id}`).expect(403);
    const { id } = await plans.open('rekenen', (await plans.otherGroup()).id);
    for (const path of ['', '/versions', '/presence', '/sections/goals'])
      await teacher.get(`/api/group-plans/${id}${path}`).expect(404);
    await plans.write(id, 'x', 1).expect(404);
  });

  it('is discussed by the coach only, then used and evaluated, one step at a time', async () => {
    const { teacher, coach } = plans;
    const asked: Answer<GroupPlanDetail> = await teacher
      .patch(`/api/group-plans/${plan.id}`)
      .set(...at(1))
      .send({ ready: true })
      .expect(200);
    expect(asked.body.remarks).toContain('ready');
    await plans.bring(plan.id, 'discussed', 2).expect(403);
    await plans.bring(plan.id, 'inUse', 2, coach).expect(409);
    await plans.bring(plan.id, 'discussed', 1, coach).expect(412);
    const discussed = await plans.bring(plan.id, 'discussed', 2, coach).expect(200);
    expect(discussed.body).toMatchObject({ state: 'discussed', readyAt: null });
    await plans.bring(plan.id, 'discussed', 3, coach).expect(409);
    await plans.bring(plan.id, 'inUse', 3).expect(200);
    const done = await plans.bring(plan.id, 'evaluated', 4).expect(200);
    expect(done.body).toMatchObject({ state: 'evaluated', may: { write: false, comment: true, states: ['inUse'] } });
    await plans.bring(plan.id, 'evaluated', 5).expect(409);
    await plans.write(plan.id, 'te laat', 1).expect(409);
    await plans.bring(plan.id, 'inUse', 5).expect(200);
    await plans.write(plan.id, 'weer open', 1).expect(200);
  });

  it('is commented on per part by coach and team; what was dealt with no longer stands out', async () => {
    const { api, teacher, coach } = plans;
    const address = `/api/group-plans/${plan.id}/comments`;
    const say = (agent: Agent, text: string) => agent.post(address).send({ key: 'approachIntensive', text });
    await say(coach, 'Hoe weet je op 15 januari dat het werkt?').expect(201);
    const { body }: Answer<{ data: PlanComment[] }> = await say(teacher, 'Tien opgaven, samen.').expect(201);
    expect(body.data.map(({ mine, writer }) => [mine, typeof writer])).toEqual([
      [false, 'string'],
      [true, 'string'],
    ]);
    await say(await api.as('schoolLeader'), 'x').expect(403);
    expect((await plans.read(plan.id)).remarks).toContain('openComments');
    for (const { id } of body.data)
      await teacher.post(`${address}/settle`).send({ commentId: id, done: true }).expect(200);
    expect((await plans.read(plan.id)).openComments).toBe(0);
    await teacher.post(`${address}/settle`).send({ commentId: plan.id, done: true }).expect(404);
  });

  it('of a group that was dissolved in mid year stays, can only be evaluated, and no new one is made', async () => {
    const { api, coach, groupId } = plans;
    await api.sql('own', 'UPDATE "Enrolment" SET "untilOn" = current_date - 1 WHERE "groupId" = $1', [groupId]);
    expect(await plans.read(plan.id, coach)).toMatchObject({
      remarks: expect.arrayContaining(['dissolved']),
      may: { write: false, states: ['evaluated'] },
    });
    await plans.write(plan.id, 'x', 1, { agent: coach }).expect(409);
    await plans.write(plan.id, 'Groep is opgesplitst.', 1, { key: 'evaluation', agent: coach }).expect(200);
    const refused = await coach.post('/api/group-plans').send({ groupId, domain: 'lezen' }).expect(422);
    expect(refused.body).toMatchObject({ code: 'groupPlan.groupEmpty' });
    await plans.bring(plan.id, 'evaluated', 1, coach).expect(200);
    await api.sql('own', 'UPDATE "Enrolment" SET "untilOn" = NULL WHERE "groupId" = $1', [groupId]);
  });

  it('of a teacher who left stays, says so to the coach, and keeps the name with what was written', async () => {
    const { api, coach, colleague } = plans;
    await plans.write(plan.id, 'Van wie vertrok', 1, { agent: colleague }).expect(200);
    const leave = (who: string) =>
      api.sql('own', `UPDATE "Staff" SET "leftOn" = current_date WHERE email = '${who}@own.test'`);
    await leave('leerkracht2');
    await colleague.get(`/api/group-plans/${plan.id}`).expect(401);
    expect((await plans.read(plan.id, coach)).teachers).toHaveLength(1);
    await leave('leerkracht');
    const found = await plans.read(plan.id, coach);
    expect(found).toMatchObject({ teachers: [], remarks: expect.arrayContaining(['noTeacher']), may: { write: true } });
    expect(found.sections.find(({ key }) => key === 'goals')?.writer).toEqual(expect.stringMatching(/\w+ \w+/));
    await api.sql('own', `UPDATE "Staff" SET "leftOn" = NULL WHERE email LIKE 'leerkracht%'`);
  });

  it('is told apart in the list of the coach, without a word about pupils', async () => {
    const { coach, schoolId } = plans;
    const filter = `schoolId=${schoolId}&domain=rekenen&state=draft&half=${plan.half}&schoolYear=${plan.schoolYear}`;
    const { body }: Answer<{ data: GroupPlan[]; total: number }> = await coach.get(`/api/group-plans?${filter}`);
    expect(body.total).toBe(1);
    const text = JSON.stringify(body);
    expect(plan.pupils.filter(({ label, id }) => text.includes(label) || text.includes(id))).toEqual([]);
  });
});
