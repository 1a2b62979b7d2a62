import type { GoalDetail, GoalExplanation, GoalOutcomes } from '#contract/goals';
import { addVerdicts } from '#domain/goals/outcome-counts';
import type { Agent, Api } from '../support/api';
import { GoalApi } from '../support/goal-api';

describe('goals and their words', () => {
  let goals: GoalApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let member: Agent;
  let schoolId: string;
  beforeAll(async () => {
    goals = await GoalApi.start();
    ({ api, leader, teacher, member, schoolId } = goals);
  });
  afterAll(() => api.stop());

  describe('when they have ended', () => {
    type Closed = { schoolId: string | null; verdict: string; domain?: string; measure?: string; schoolYear?: string };
    const addClosed = async (many: number, closed: Closed) => {
      const { verdict, domain = null, measure = 'share1F', schoolYear = '2023-2024' } = closed;
      await api.sql(
        'own',
        `WITH one AS (INSERT INTO "Goal" ("boardId", "schoolId", title, measure, domain, "schoolYear", "formKey", goal, margin,
             "leastPupils", state, "createdAt", "updatedAt")
           SELECT $1, $2, 'Voorbij', $3, $4, $5, CASE WHEN $3 = 'seenInVisits' THEN 'x' END, 60, 2, 10, 'closed', now(), now()
           FROM generate_series(1, $6::int) RETURNING id)
         INSERT INTO "GoalClosing" ("boardId", "goalId", proposal, verdict, reason, figures, "closedAt")
         SELECT $1, id, 'nietTeZeggen', $7, 'Besproken.', '{}', now() FROM one`,
        [api.boards.own.id, closed.schoolId, measure, domain, schoolYear, many, verdict],
      );
    };
    const outcomes = async (query = '', agent = leader) =>
      (await agent.get(`/api/goals/outcomes${query}`).expect(200)).body as GoalOutcomes;
    const none = { gehaald: 0, nietGehaald: 0, nietTeZeggen: 0 };

    beforeAll(async () => {
      const other = api.boards.own.schoolIds[1] ?? '';
      await addClosed(130, { schoolId, verdict: 'gehaald', domain: 'lezen' });
      await addClosed(7, { schoolId, verdict: 'nietGehaald', domain: 'lezen', schoolYear: '2022-2023' });
      await addClosed(3, { schoolId, verdict: 'nietTeZeggen' });
      await addClosed(2, { schoolId, verdict: 'gehaald', measure: 'seenInVisits' });
      await addClosed(5, { schoolId: other, verdict: 'gehaald', domain: 'lezen' });
      await addClosed(1, { schoolId: null, verdict: 'nietGehaald', domain: 'rekenen' });
    });

    it('are counted all of them, by the verdict that people gave, per school and domain', async () => {
      const { counts, lines } = await outcomes('', member);
      expect(counts).toEqual({ gehaald: 137, nietGehaald: 8, nietTeZeggen: 3 });
      expect(addVerdicts(lines.map((line) => line.counts))).toEqual(counts);
      const own = lines.filter((line) => line.schoolId === schoolId);
      expect(own.map(({ part, counts: of }) => [part, of])).toEqual([
        ['all', { ...none, nietTeZeggen: 3 }],
        ['lezen', { ...none, gehaald: 130, nietGehaald: 7 }],
        ['behaviour', { ...none, gehaald: 2 }],
      ]);
      expect(lines[0]).toMatchObject({ schoolId: null, schoolName: null, part: 'rekenen' });
      expect(own[0]?.schoolName).toEqual(expect.any(String));
    });

    it('are counted of one school, and of one school year', async () => {
      expect((await outcomes(`?schoolId=${schoolId}`)).counts).toEqual({
        gehaald: 132,
        nietGehaald: 7,
        nietTeZeggen: 3,
      });
      const year = await outcomes(`?schoolId=${schoolId}&schoolYear=2022-2023`);
      expect(year.lines).toMatchObject([{ schoolId, part: 'lezen', counts: { ...none, nietGehaald: 7 } }]);
      await leader.get('/api/goals/outcomes?schoolYear=2022').expect(400);
    });

    it('are counted of what somebody may see only: no goal of a group of others, nothing of another board', async () => {
      const [group] = await api.sql<{ id: string }>(
        'own',
        `SELECT id FROM "Group" WHERE "schoolId" = $1 AND NOT id = ANY($2::uuid[]) LIMIT 1`,
        [schoolId, (await api.userOf('teacher')).groupIds],
      );
      await api.sql(
        'own',
        `UPDATE "Goal" SET "groupId" = $1 WHERE id = (SELECT id FROM "Goal" WHERE "schoolId" = $2 AND domain = 'lezen'
           AND "schoolYear" = '2023-2024' LIMIT 1)`,
        [group?.id, schoolId],
      );
      const of = async (agent: Agent) => (await outcomes(`?schoolId=${schoolId}`, agent)).counts.gehaald;
      expect([await of(leader), await of(teacher), await of(member)]).toEqual([132, 131, 131]);
      const foreign = await outcomes('', await api.as('boardMember', 'other'));
      expect(foreign).toEqual({ counts: none, lines: [] });
      expect((await outcomes(`?schoolId=${api.boards.other.schoolIds[0]}`)).lines).toEqual([]);
    });
  });

  describe('whose words save themselves', () => {
    const at = ({ id }: GoalDetail) => `/api/goals/${id}/explanation`;
    const save = (goal: GoalDetail, text: string, version = goal.explanationVersion, agent = leader) =>
      agent.patch(at(goal)).set('If-Match', `"v${version}"`).send({ text });

    it('have a version of their own: a step with the goal does not wait for a sentence', async () => {
      const draft = await goals.made({ explanation: 'Eerst.' });
      const saved = (await save(draft, 'Eerst. En dan.').expect(200)).body as GoalExplanation;
      expect(saved).toMatchObject({ text: 'Eerst. En dan.', version: draft.explanationVersion + 1 });
      const set = await leader.post(`/api/goals/${draft.id}/set`).set('If-Match', `"v${draft.version}"`).expect(200);
      expect(set.body).toMatchObject({
        state: 'set',
        explanation: 'Eerst. En dan.',
        may: { edit: false, explain: true },
      });
      await save(draft, 'Ook nu nog.', saved.version).expect(200);
      expect((await goals.read(draft.id)).version).toBe((set.body as GoalDetail).version);
    });

    it('are not put back by who changes something else of the draft', async () => {
      const draft = await goals.made({ explanation: 'Oud.' });
      await save(draft, 'Nieuw.').expect(200);
      await leader
        .patch(`/api/goals/${draft.id}`)
        .set('If-Match', `"v${draft.version}"`)
        .send({ goal: 71 })
        .expect(200);
      expect(await goals.read(draft.id)).toMatchObject({ goal: 71, explanation: 'Nieuw.' });
    });

    it('are not overwritten by who began with older ones', async () => {
      const goal = await goals.set();
      await leader.patch(at(goal)).send({ text: 'x' }).expect(428);
      await save(goal, 'Van de schoolleider.').expect(200);
      const coach = await api.as('coach');
      await save(goal, 'Van de intern begeleider.', goal.explanationVersion, coach).expect(412);
      const now = (await coach.get(at(goal)).expect(200)).body as GoalExplanation;
      expect(now).toMatchObject({ text: 'Van de schoolleider.', version: goal.explanationVersion + 1 });
    });

    it('are written by who sets the goal, until it is closed', async () => {
      const goal = await goals.set({ schoolYear: '2003-2004' });
      await save(goal, 'x', goal.explanationVersion, teacher).expect(403);
      await save(goal, 'x', goal.explanationVersion, member).expect(403);
      await save(goal, 'x', goal.explanationVersion, await api.as('schoolLeader', 'other')).expect(404);
      await save(goal, 'x'.repeat(10_001)).expect(400);
      await goals.close(goal.id).expect(200);
      expect((await save(goal, 'Achteraf').expect(409)).body).toMatchObject({ code: 'goal.wrongState' });
      expect((await goals.read(goal.id)).may.explain).toBe(false);
    });
  });
});
