import type { Goal, GoalDetail } from '#contract/goals';
import { schoolYearAfter } from '#domain/calendar/school-year';
import type { Agent, Api } from '../support/api';
import { GoalApi } from '../support/goal-api';

type Refused = { code: string; errors?: { path: string; code: string; message: string }[] };

describe('goals that hang together', () => {
  let goals: GoalApi;
  let api: Api;
  let leader: Agent;
  let member: Agent;
  let schoolYear: string;
  beforeAll(async () => {
    goals = await GoalApi.start();
    ({ api, leader, member, schoolYear } = goals);
  });
  afterAll(() => api.stop());
  const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const step = (name: 'set' | 'reopen', goal: GoalDetail, agent = leader) =>
    agent.post(`/api/goals/${goal.id}/${name}`).set(...match(goal));
  const change = (goal: GoalDetail, to: object, agent = leader) =>
    agent.patch(`/api/goals/${goal.id}`).set(...match(goal)).send(to); // prettier-ignore
  const taken = async (asked: PromiseLike<{ body: unknown }>) => (await asked).body as GoalDetail;

  describe('an interim goal below the signaleringswaarde', () => {
    beforeAll(() =>
      api.sql(
        'own',
        `UPDATE "ForecastColumn" SET indicator = '1S2F', kind = 'measured', percent = 40, "signalValue" = 50`,
      ),
    );
    beforeEach(() => api.sql('own', 'DELETE FROM "Goal"'));
    const all = { domain: null };
    const later = (change: object = {}) => ({ ...all, goal: 55, schoolYear: schoolYearAfter(schoolYear), ...change });
    const interim = { ...all, goal: 45, isInterim: true, title: 'Eerst naar 45 %' };

    it('is written with a draft behind it, and set only when that one is set', async () => {
      const behind = await goals.made(later());
      const draft = await goals.made(interim);
      const refused = (await step('set', draft).expect(409)).body as Refused;
      expect(refused).toMatchObject({ code: 'goal.laterNotSet', errors: [{ path: 'goal' }] });
      await step('set', behind).expect(200);
      expect((await step('set', draft).expect(200)).body).toMatchObject({ state: 'set', isInterim: true });
    });

    it('keeps the later goal it leans on, by name of who leans', async () => {
      const behind = await goals.set(later());
      await goals.set(interim);
      const refused = (await step('reopen', behind).expect(409)).body as Refused;
      expect(refused).toMatchObject({ code: 'goal.interimLeansOnIt' });
      expect(refused.errors?.[0]?.message).toContain('Eerst naar 45 %');
      await change(behind, { goal: 46 }).expect(409);
      await leader.delete(`/api/goals/${behind.id}`).set(...match(behind)).expect(409); // prettier-ignore
      expect(await goals.read(behind.id)).toMatchObject({ state: 'set', goal: 55 });
    });

    it.each([
      ['an earlier one', { schoolYear: '2019-2020', goal: 60 }],
      ['one of one domain', { domain: 'lezen' }],
      ['one of another measure', { measure: 'share1F', goal: 96 }],
    ])('is not kept up by %s', async (_which, other) => {
      const behind = await goals.set(later());
      await goals.set(interim);
      await goals.set(later(other));
      await step('reopen', behind).expect(409);
    });

    it('lets it go when another one carries it, or when it is a draft again itself', async () => {
      const [behind, other] = [await goals.set(later()), await goals.set(later({ goal: 60 }))];
      const leaning = await goals.set(interim);
      const draft = await taken(step('reopen', behind).expect(200));
      await change(draft, { goal: 40, isInterim: false }).expect(400);
      await step('reopen', other).expect(409);
      await step('reopen', leaning).expect(200);
      await step('reopen', other).expect(200);
    });

    it('is not carried by a draft: nobody stands by that yet', async () => {
      const behind = await goals.set(later());
      await goals.set(interim);
      await goals.made(later({ goal: 70 }));
      await step('reopen', behind).expect(409);
    });

    it('keeps one of two when both are asked back at the same moment', async () => {
      const both = [await goals.set(later()), await goals.set(later({ goal: 60 }))];
      await goals.set(interim);
      const answers = await Promise.all(both.map((one) => step('reopen', one)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('the aims above a goal', () => {
    beforeEach(() => api.sql('own', 'DELETE FROM "Goal"'));
    const next = () => ({ schoolYear: schoolYearAfter(schoolYear) });
    const ofBoard = (change: object = {}) => goals.set({ schoolId: null, goal: 72, ...change }, member);
    const refused = async (change: object) =>
      (await leader.post('/api/goals').send(goals.input(change)).expect(400)).body as Refused;
    const below = async (aim: GoalDetail, agent = leader) =>
      (await agent.get(`/api/goals?aimId=${aim.id}&sort=goal`).expect(200)).body as { data: Goal[]; total: number };

    it('are all held to, not only the nearest', async () => {
      const aim = await ofBoard(next());
      const between = await goals.set({ parentId: aim.id, goal: 60 });
      const low = { parentId: between.id, goal: 65, ...next() };
      const { errors } = await refused(low);
      expect(errors).toMatchObject([{ path: 'goal', code: 'goal.belowAim' }]);
      expect(errors?.[0]?.message).toContain('72');
      expect(await goals.made({ ...low, goal: 72 })).toMatchObject({ belowAim: null });
      await goals.made({ ...low, goal: 65, schoolYear });
    });

    it('are held to past one of another domain', async () => {
      const aim = await ofBoard();
      const all = await goals.made({ parentId: aim.id, domain: null, goal: 80 });
      expect((await refused({ parentId: all.id, goal: 71 })).errors).toMatchObject([{ code: 'goal.belowAim' }]);
    });

    it('go up and never round', async () => {
      const top = await goals.made();
      const middle = await goals.made({ parentId: top.id });
      const low = await goals.made({ parentId: middle.id });
      for (const parentId of [top.id, middle.id, low.id]) {
        const answer = (await change(top, { parentId }).expect(400)).body as Refused;
        expect(answer.errors).toMatchObject([{ path: 'parentId', code: 'goal.aimsInCircle' }]);
      }
      const answers = await Promise.all([change(top, { parentId: null }), change(low, { parentId: top.id })]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    });

    it('never go round when two are hung under each other at the same moment', async () => {
      const [one, other] = [await goals.made(), await goals.made()];
      const both = [change(one, { parentId: other.id }), change(other, { parentId: one.id })];
      expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 400]);
    });

    it('say so at what hangs below when they are raised, however far down, and hold up a draft', async () => {
      const aim = await ofBoard();
      const kept = await goals.set({ parentId: aim.id, goal: 85 });
      const middle = await goals.set({ parentId: aim.id, goal: 75 });
      const low = await goals.set({ parentId: middle.id, goal: 76 });
      const draft = await goals.made({ parentId: aim.id, goal: 74 });
      const open = await taken(step('reopen', aim, member).expect(200));
      const raised = await taken(change(open, { goal: 80 }, member).expect(200));
      expect((await goals.read(low.id)).belowAim).toBeNull();
      await step('set', raised, member).expect(200);
      const { data, total } = await below(aim, member);
      expect(total).toBe(3);
      expect(data.map(({ id, belowAim }) => [id, belowAim?.goal])).toEqual([
        [middle.id, 80],
        [low.id, 80],
        [kept.id, undefined],
      ]);
      expect((await goals.read(low.id)).belowAim).toMatchObject({ id: aim.id, title: aim.title, schoolYear });
      expect((await step('set', draft).expect(409)).body).toMatchObject({ code: 'goal.belowAim' });
    });

    it('show nothing of themselves to a school while the board has them in hand', async () => {
      const aim = await ofBoard();
      const { id } = await goals.set({ parentId: aim.id, goal: 75 });
      expect((await goals.read(id)).aim).toMatchObject({ id: aim.id, goal: 72 });
      const open = await taken(step('reopen', aim, member).expect(200));
      await change(open, { title: 'Nog geheim', goal: 90 }, member).expect(200);
      expect(await goals.read(id)).toMatchObject({ aim: null, belowAim: null });
    });

    it('ask nothing any more of what is closed', async () => {
      const aim = await ofBoard();
      const closed = await goals.set({ parentId: aim.id, goal: 75 });
      await api.sql('own', `UPDATE "Goal" SET goal = 80 WHERE id = $1`, [aim.id]);
      expect((await goals.read(closed.id)).belowAim).toMatchObject({ goal: 80 });
      await api.sql('own', `UPDATE "Goal" SET state = 'closed' WHERE id = $1`, [closed.id]);
      expect((await goals.read(closed.id)).belowAim).toBeNull();
    });

    it('list nothing of another board', async () => {
      const [foreign] = await api.sql<{ id: string }>(
        'other',
        `INSERT INTO "Goal" ("boardId", title, measure, "schoolYear", goal, margin, "leastPupils", state, "createdAt", "updatedAt")
         VALUES ($1, 'Elders', 'share1F', '2026-2027', 90, 2, 10, 'set', now(), now()) RETURNING id`,
        [api.boards.other.id],
      );
      await leader.get('/api/goals?aimId=nope').expect(400);
      const answer = await leader.get(`/api/goals?aimId=${foreign?.id}`).expect(200);
      expect(answer.body).toEqual({ data: [], total: 0 });
      expect((await refused({ parentId: foreign?.id })).errors).toMatchObject([{ path: 'parentId' }]);
    });
  });
});
