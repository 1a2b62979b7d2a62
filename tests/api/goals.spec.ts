import { Database } from '#backend/database/database';
import type { GoalContext, GoalDetail } from '#contract/goals';
import { resultsYearOf, schoolYearAfter } from '#domain/calendar/school-year';
import { goalNewsFor, readersOfGoalNews } from '#workflows/reminders/goal-notes.queries';
import type { Agent, Api } from '../support/api';
import { GoalApi } from '../support/goal-api';

type Refused = { code: string; errors?: { path: string; code: string }[] };

describe('goals', () => {
  let goals: GoalApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let member: Agent;
  let schoolId: string;
  let schoolYear: string;
  beforeAll(async () => {
    goals = await GoalApi.start();
    ({ api, leader, teacher, member, schoolId, schoolYear } = goals);
  });
  afterAll(() => api.stop());
  const made = (change?: object, agent?: Agent) => goals.made(change, agent);
  const setGoal = (change?: object, agent?: Agent) => goals.set(change, agent);
  const read = (id: string, agent?: Agent) => goals.read(id, agent);
  const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const refused = async (change: object, status = 400, agent = leader) =>
    (await agent.post('/api/goals').send(goals.input(change)).expect(status)).body as Refused;

  describe('as they are written', () => {
    it('begin as a draft, with what decides fixed, and nothing known yet', async () => {
      const goal = await made();
      expect(goal).toMatchObject({ state: 'draft', kind: 'result', leastPupils: 10, figure: null, closing: null });
      expect(goal.may).toMatchObject({ edit: true, remove: true, set: true, close: false, underwrite: false });
    });

    it.each([
      ['an unknown moment for leavers', { moment: 'M' }, 'moment', 'goal.incomplete'],
      ['a standardised test without a moment', { measure: 'meanZ', goal: 0.2 }, 'moment', 'goal.incomplete'],
      ['growth from nowhere', { measure: 'growth', goal: 0.2, moment: 'M' }, 'fromSchoolYear', 'goal.incomplete'],
      ['a reference level of one year group', { yearGroup: 8 }, 'measure', 'goal.measureDoesNotFit'],
      ['more than everybody', { goal: 101 }, 'goal', 'goal.outOfRange'],
      ['a dream below the goal', { dream: 60 }, 'goal', 'goal.levelsOutOfOrder'],
      [
        'a form line the school does not have',
        { measure: 'seenInVisits', domain: null, formKey: 'x' },
        'formKey',
        'goal.unknownReference',
      ],
    ])('refuse %s', async (_what, change, path, code) => {
      expect((await refused(change)).errors).toMatchObject([{ path, code }]);
    });

    it('ask at least five pupils and a margin', async () => {
      expect((await refused({ leastPupils: 4 })).errors).toMatchObject([{ path: 'leastPupils' }]);
      expect((await refused({ margin: -1 })).errors).toMatchObject([{ path: 'margin' }]);
    });

    it('refuse the signaleringswaarde with the reason, and let it be under way to a later goal of a school below it', async () => {
      await api.sql(
        'own',
        `UPDATE "ForecastColumn" SET indicator = '1S2F', kind = 'measured', percent = 40, "signalValue" = 50`,
      );
      const all = { domain: null, goal: 48 };
      expect((await refused(all)).errors).toMatchObject([{ path: 'goal', code: 'goal.signalIsFloor' }]);
      expect((await refused({ ...all, isInterim: true })).errors).toMatchObject([{ code: 'goal.interimWithoutLater' }]);
      await made({ domain: null, goal: 55, schoolYear: schoolYearAfter(schoolYear) });
      expect(await made({ ...all, isInterim: true })).toMatchObject({ signal: 50, isInterim: true });
      await api.sql('own', `UPDATE "ForecastColumn" SET percent = 52`);
      expect((await refused({ ...all, isInterim: true })).errors).toMatchObject([{ code: 'goal.interimNotBelow' }]);
    });

    it('may sharpen an aim of the board and not fall below it in its year', async () => {
      const aim = await setGoal({ schoolId: null, goal: 72 }, member);
      expect((await refused({ parentId: aim.id })).errors).toMatchObject([{ path: 'goal', code: 'goal.belowAim' }]);
      expect(await made({ parentId: aim.id, goal: 75 })).toMatchObject({ aim: { id: aim.id, goal: 72 } });
      await made({ parentId: aim.id, goal: 65, schoolYear: schoolYearAfter(schoolYear, -1) });
    });

    it('belong to who sets them: a school not the board’s, the board not a school’s, a teacher none', async () => {
      await refused({ schoolId: null }, 403);
      await refused({}, 403, member);
      await refused({}, 403, teacher);
      await refused({ schoolId: api.boards.own.schoolIds[1] }, 403);
      await refused({ schoolId: api.boards.other.schoolIds[0] }, 404);
    });

    it('are of the school as a draft, and of everybody who may see the school once they are set', async () => {
      const draft = await made();
      await read(draft.id, teacher);
      await member.get(`/api/goals/${draft.id}`).expect(404);
      await leader.post(`/api/goals/${draft.id}/set`).set(...match(draft)).expect(200); // prettier-ignore
      await read(draft.id, member);
      const own = (await leader.get('/api/goals?level=own&perPage=100').expect(200)).body as { data: GoalDetail[] };
      expect(new Set(own.data.map((one) => one.schoolId))).toEqual(new Set([schoolId]));
    });

    it('change as a draft by who saw the newest one, and are thrown away as a draft only', async () => {
      const draft = await made();
      const at = `/api/goals/${draft.id}`;
      await leader.patch(at).send({ title: 'Anders' }).expect(428);
      await leader.patch(at).set('If-Match', '"v9"').send({ title: 'Anders' }).expect(412);
      const changed = (await leader.patch(at).set(...match(draft)).send({ goal: 72, dream: 80 }).expect(200)).body as GoalDetail; // prettier-ignore
      expect(changed).toMatchObject({ goal: 72, dream: 80, version: draft.version + 1 });
      await leader.patch(at).set(...match(changed)).send({ dream: 71 }).expect(400); // prettier-ignore
      await leader.delete(at).set(...match(changed)).expect(204); // prettier-ignore
      await leader.get(at).expect(404);
      const set = await setGoal();
      await leader.delete(`/api/goals/${set.id}`).set(...match(set)).expect(409); // prettier-ignore
      await leader.patch(`/api/goals/${set.id}`).set(...match(set)).send({ goal: 60 }).expect(409); // prettier-ignore
      await leader.patch(at).send({ explanation: 'Omdat.' }).expect(400);
    });
  });

  describe('and those who stand behind them', () => {
    it('name everybody of the team, and who does', async () => {
      const { id } = await setGoal();
      const before = await read(id, teacher);
      expect(before.team.length).toBeGreaterThan(3);
      expect(before.team.filter(({ underwrittenAt }) => underwrittenAt !== null)).toEqual([]);
      await teacher.put(`/api/goals/${id}/underwriting`).expect(200);
      const after = (await teacher.put(`/api/goals/${id}/underwriting`).expect(200)).body as GoalDetail;
      expect(after).toMatchObject({ hasUnderwritten: true, counts: { underwritten: 1 } });
      await member.put(`/api/goals/${id}/underwriting`).expect(403);
      expect(await read(id, member)).toMatchObject({
        team: [],
        teamSize: before.team.length,
        counts: { underwritten: 1 },
      });
      const withdrawn = (await teacher.delete(`/api/goals/${id}/underwriting`).expect(200)).body as GoalDetail;
      expect(withdrawn.counts.underwritten).toBe(0);
    });

    it('are asked again when a goal went back to draft', async () => {
      const goal = await setGoal();
      await teacher.put(`/api/goals/${goal.id}/underwriting`).expect(200);
      const now = await read(goal.id);
      const draft = (await leader.post(`/api/goals/${goal.id}/reopen`).set(...match(now)).expect(200)).body as GoalDetail; // prettier-ignore
      expect(draft).toMatchObject({ state: 'draft', counts: { underwritten: 0 } });
      await teacher.put(`/api/goals/${goal.id}/underwriting`).expect(409);
    });
  });

  describe('and what is said of them', () => {
    const today = new Date().toISOString().slice(0, 10);
    const news = async (staffId: string) => {
      const database = api.app.get(Database, { strict: false });
      return database.forBoard(api.boards.own.id, (tx) => goalNewsFor(tx, [staffId], today));
    };

    it('stays with the goal and comes in the mail of the leader; an answer in that of the board member', async () => {
      const { id } = await setGoal();
      const [{ staffId: leaderId }, { staffId: memberId }] = [
        await api.userOf('schoolLeader'),
        await api.userOf('boardMember'),
      ];
      const said = (await member.post(`/api/goals/${id}/comments`).send({ text: 'Is dit genoeg?' }).expect(201))
        .body as GoalDetail;
      expect(await news(leaderId)).toEqual([
        { staffId: leaderId, about: 'goal', id, schoolName: said.schoolName, comments: 1 },
      ]);
      expect(await news(memberId)).toEqual([]);
      const answerTo = said.comments[0]?.id;
      await leader.post(`/api/goals/${id}/comments`).send({ text: 'Voor dit jaar wel.', answerTo }).expect(201);
      expect(await news(memberId)).toMatchObject([{ id, comments: 1 }]);
      expect((await read(id, member)).comments).toMatchObject([
        { answerTo: null },
        { answerTo, text: 'Voor dit jaar wel.' },
      ]);
      const database = api.app.get(Database, { strict: false });
      const readers = await database.forBoard(api.boards.own.id, (tx) => readersOfGoalNews(tx, today));
      expect(readers).toEqual(expect.arrayContaining([leaderId, memberId]));
      await leader.post(`/api/goals/${id}/comments`).send({ text: 'x', answerTo: api.boards.own.id }).expect(404);
    });
  });

  describe('while they are set', () => {
    it('show the years before of the same measure, oldest first', async () => {
      const query = new URLSearchParams({ schoolId, measure: 'share1F', schoolYear, goal: '90' });
      const context = (await leader.get(`/api/goals/context?${query.toString()}`).expect(200)).body as GoalContext;
      expect(context.years.length).toBeGreaterThan(2);
      expect(context.years.map((one) => one.schoolYear)).toEqual(context.years.map((one) => one.schoolYear).sort());
      expect(context.years.every((one) => resultsYearOf(one.schoolYear) < resultsYearOf(schoolYear))).toBe(true);
    });

    it('show them of a year group by test, and are 404 for a school of another board', async () => {
      const of = { measure: 'meanZ', domain: 'rekenen', yearGroup: '5', moment: 'M', schoolYear };
      const context = (
        await leader.get(`/api/goals/context?${new URLSearchParams({ ...of, schoolId }).toString()}`).expect(200)
      ).body as GoalContext;
      expect(context.years.some(({ value }) => value !== null)).toBe(true);
      expect(context.chance).toBeNull();
      const foreign = new URLSearchParams({ ...of, schoolId: api.boards.other.schoolIds[0] ?? '' });
      await leader.get(`/api/goals/context?${foreign.toString()}`).expect(404);
    });
  });
});
