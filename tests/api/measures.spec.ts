import type { Cause, Measure } from '#contract/measures';
import type { SchoolTrend } from '#contract/school-trends';
import { schoolYearAfter } from '#domain/calendar/school-year';
import type { Agent, Api } from '../support/api';
import { MeasureApi } from '../support/measure-api';
import { addTest } from '../support/tested-groups';

type Refused = { code: string; errors?: { path: string; code: string }[] };

describe('measures', () => {
  let measures: MeasureApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let member: Agent;
  let adviser: Agent;
  beforeAll(async () => {
    measures = await MeasureApi.start();
    ({ api, leader } = measures);
    ({ teacher, member } = measures.goals);
    adviser = await api.as('adviser');
  });
  afterAll(() => api.stop());
  const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const refused = async (change: object, status = 400, agent = leader) =>
    (await agent.post('/api/measures').send(measures.input(change)).expect(status)).body as Refused;
  const wholeSchool = { groupId: null };

  describe('and why a goal was missed', () => {
    const causesOf = async (goalId: string, agent = leader) =>
      ((await agent.get(`/api/goals/${goalId}/causes`).expect(200)).body as { data: Cause[] }).data;

    it('keeps causes with what they rest on, in the order in which they came, for team and board', async () => {
      const { id } = await measures.goals.set();
      await measures.cause(id);
      await measures.cause(id, { category: 'outside', text: 'Langdurig ziek' });
      const causes = await causesOf(id, teacher);
      expect(causes.map(({ category, evidence }) => [category, evidence])).toEqual([
        ['instruction', 'Drie lesbezoeken'],
        ['outside', 'Drie lesbezoeken'],
      ]);
      expect(causes.map((one) => one.may)).toEqual(Array(2).fill({ edit: false, remove: false, choose: false }));
      expect((await causesOf(id, member)).length).toBe(2);
      await adviser.get(`/api/goals/${id}/causes`).expect(403);
      await member.post(`/api/goals/${id}/causes`).send({ category: 'time', text: 'x' }).expect(403);
    });

    it('lets one cause be the one to act on, and never what lies outside', async () => {
      const { id } = await measures.goals.set();
      const [one, other] = [await measures.cause(id), await measures.cause(id, { category: 'time' })];
      const outside = await measures.cause(id, { category: 'outside' });
      expect(outside.may).toEqual({ edit: true, remove: true, choose: false });
      for (const cause of [one, other]) await leader.post(`/api/causes/${cause.id}/choose`).expect(200);
      const answer = await leader.post(`/api/causes/${outside.id}/choose`).expect(409);
      expect(answer.body).toMatchObject({ code: 'cause.outside' });
      expect((await causesOf(id)).map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
      const [, chosen] = await causesOf(id);
      const at = `/api/causes/${other.id}`;
      await leader.patch(at).set(...match(chosen!)).send({ category: 'outside' }).expect(409); // prettier-ignore
      await leader.patch(at).set(...match(other)).send({ text: 'Tijd' }).expect(412); // prettier-ignore
      await leader.patch(at).set(...match(chosen!)).send({ text: 'Tijd' }).expect(200); // prettier-ignore
      await expect(api.sql('own', `UPDATE "Cause" SET "isChosen" = true WHERE id = $1`, [outside.id])).rejects.toThrow(
        /check/,
      );
    });

    it('chooses one when two choose at the same moment', async () => {
      const { id } = await measures.goals.set();
      const two = [await measures.cause(id), await measures.cause(id)];
      await Promise.all(two.map((cause) => leader.post(`/api/causes/${cause.id}/choose`).expect(200)));
      expect((await causesOf(id)).filter(({ isChosen }) => isChosen).length).toBe(1);
    });

    it('keeps a cause on which a measure rests, and asks none of a draft', async () => {
      const goal = await measures.goals.set();
      const cause = await measures.cause(goal.id);
      const measure = await measures.made({ goalId: goal.id, causeId: cause.id });
      expect(measure).toMatchObject({ goalTitle: goal.title, causeText: cause.text });
      const at = `/api/causes/${cause.id}`;
      expect(
        (
          await leader
            .delete(at)
            .set(...match(cause))
            .expect(409)
        ).body,
      ).toMatchObject({ code: 'cause.inUse' });
      await leader.delete(`/api/measures/${measure.id}`).set(...match(measure)).expect(204); // prettier-ignore
      await leader
        .delete(at)
        .set(...match(cause))
        .expect(204);
      const draft = await measures.goals.made();
      await leader.post(`/api/goals/${draft.id}/causes`).send({ category: 'time', text: 'x' }).expect(409);
    });

    it('can be said of a goal whose test was not taken, and lets a goal that goes leave its measures', async () => {
      const never = await measures.goals.set({ schoolYear: '2003-2004' });
      const closed = await measures.goals.close(never.id).expect(200);
      expect(closed.body).toMatchObject({ figure: { because: 'notTaken' } });
      const cause = await measures.cause(never.id);
      const measure = await measures.made({ goalId: never.id, causeId: cause.id });
      expect(measure.goalId).toBe(never.id);
      const goal = await measures.goals.set();
      const other = await measures.made({ goalId: goal.id });
      const reopened = await leader.post(`/api/goals/${goal.id}/reopen`).set(...match(await measures.goals.read(goal.id))); // prettier-ignore
      await leader.delete(`/api/goals/${goal.id}`).set(...match(reopened.body as Measure)).expect(204); // prettier-ignore
      expect(await measures.read(other.id)).toMatchObject({ goalId: null, goalTitle: null });
    });
  });

  describe('as they are written', () => {
    it.each([
      ['a deciding test before the start', () => ({ moment: 'B' }), 'moment', 'measure.testsOutOfOrder'],
      ['a first day after it', () => ({ fromOn: '2099-01-01', untilOn: null }), 'fromOn', 'measure.testsOutOfOrder'],
      ['a year that is none', () => ({ schoolYear: '2025-2030' }), 'schoolYear', 'measure.testsOutOfOrder'],
      ['a last day before the first', () => ({ untilOn: '2020-01-01' }), 'untilOn', 'measure.endBeforeStart'],
      ['an unknown group', () => ({ groupId: api.boards.own.id }), 'groupId', 'measure.unknownReference'],
      ['a year group that is not in it', () => ({ yearGroup: 8 }), 'yearGroup', 'measure.unknownReference'],
      ['a cause without a goal', () => ({ causeId: api.boards.own.id }), 'causeId', 'measure.unknownReference'],
      ['an unknown goal', () => ({ goalId: api.boards.own.id }), 'goalId', 'measure.unknownReference'],
      ['an unknown test', () => ({ instrumentId: api.boards.own.id }), 'instrumentId', 'measure.unknownReference'],
      ['who does not work there', () => ({ ownerId: api.boards.own.id }), 'ownerId', 'measure.unknownReference'],
    ])('refuse %s', async (_what, change, path, code) => {
      expect((await refused(change())).errors).toMatchObject([{ path, code }]);
    });

    it('refuse a cause that lies outside', async () => {
      const { id } = await measures.goals.set();
      const outside = await measures.cause(id, { category: 'outside' });
      const { errors } = await refused({ goalId: id, causeId: outside.id });
      expect(errors).toMatchObject([{ path: 'causeId', code: 'cause.outside' }]);
    });

    it('belong to their school: not to the board, a teacher or another school', async () => {
      await refused({}, 403, member);
      await refused({}, 403, teacher);
      await refused({ ...wholeSchool, schoolId: api.boards.own.schoolIds[1] }, 403);
      await refused({ ...wholeSchool, schoolId: api.boards.other.schoolIds[0] }, 404);
    });

    it('are of the team as a draft, of the board once they run, and of one group for who works with it', async () => {
      const draft = await measures.made(wholeSchool);
      await measures.read(draft.id, teacher);
      await member.get(`/api/measures/${draft.id}`).expect(404);
      const running = await measures.started(wholeSchool);
      expect(await measures.read(running.id, member)).toMatchObject({ state: 'running', may: { edit: false } });
      await adviser.get(`/api/measures/${running.id}`).expect(403);
      const ofGroup = await measures.started();
      await member.get(`/api/measures/${ofGroup.id}`).expect(404);
      await teacher.get(`/api/measures/${ofGroup.id}`).expect(404);
      await teacher.get(`/api/measures/${ofGroup.id}/effect`).expect(404);
    });

    it('start when all is said, and then keep what decides', async () => {
      const empty = await measures.made({ because: '', howOften: '', ownerId: null });
      const start = leader.post(`/api/measures/${empty.id}/start`).set(...match(empty));
      const { errors } = (await start.expect(400)).body as Refused;
      expect(errors?.map(({ path }) => path)).toEqual(['because', 'howOften', 'ownerId']);
      const running = await measures.started();
      const at = `/api/measures/${running.id}`;
      await leader.patch(at).set(...match(running)).send({ moment: 'M' }).expect(409); // prettier-ignore
      await leader.patch(at).send({ untilOn: null }).expect(428);
      const changed = (await leader.patch(at).set(...match(running)).send({ untilOn: null, howOften: 'Elke dag' }).expect(200)).body as Measure; // prettier-ignore
      expect(changed).toMatchObject({ untilOn: null, howOften: 'Elke dag', moment: 'E' });
      await leader.patch(at).set(...match(changed)).send({ untilOn: '2020-01-01' }).expect(400); // prettier-ignore
      await leader.delete(at).set(...match(changed)).expect(409); // prettier-ignore
      await leader.post(`${at}/start`).set(...match(changed)).expect(409); // prettier-ignore
    });

    it('are found by school, goal, year, domain and state', async () => {
      const goal = await measures.goals.set();
      const { id } = await measures.started({ goalId: goal.id });
      const { schoolId, schoolYear } = measures.groups;
      const found = async (query: string) =>
        ((await leader.get(`/api/measures?perPage=100&${query}`).expect(200)).body as { data: Measure[] }).data;
      expect((await found(`goalId=${goal.id}`)).map((one) => one.id)).toEqual([id]);
      const all = await found(`schoolId=${schoolId}&schoolYear=${schoolYear}&domain=lezen&state=running`);
      expect(all.map((one) => one.id)).toContain(id);
      expect(all.filter(({ state }) => state !== 'running')).toEqual([]);
      expect(await found(`goalId=${goal.id}&domain=rekenen`)).toEqual([]);
      expect(await found(`goalId=${goal.id}&schoolYear=2003-2004`)).toEqual([]);
    });

    it('come with the trend of the school, to be drawn in it, for who may see them', async () => {
      const { id } = await measures.started({ ...wholeSchool, title: 'In de grafiek', untilOn: null });
      const marks = async (agent: Agent) =>
        ((await agent.get(`/api/schools/${measures.groups.schoolId}/trend`).expect(200)).body as SchoolTrend).measures;
      const mark = { id, title: 'In de grafiek', domain: 'lezen', fromOn: measures.input().fromOn, untilOn: null };
      expect(await marks(teacher)).toContainEqual(mark);
      expect(await marks(adviser)).toEqual([]);
      await measures.confirm(id, 'nietTeZeggen').expect(200);
      const today = new Date().toISOString().slice(0, 10);
      expect((await marks(member)).find((one) => one.id === id)?.untilOn).toBe(today);
    });
  });

  describe('and what they changed', () => {
    it('hold the group against those who started alike, with a band, and say that it works', async () => {
      const { id } = await measures.started();
      const figure = await measures.effect(id);
      expect(figure).toMatchObject({ n: 12, pupils: 12, compared: { pupils: 60, groups: 5 }, marks: [] });
      expect(figure.start).toBeCloseTo(-0.5, 6);
      expect(figure.left).toBeGreaterThan(0.4);
      expect(figure.left).toBeLessThan(0.6);
      expect(figure.low).toBeGreaterThan(0);
      expect(figure.regression).toBeGreaterThan(0);
      expect(figure).toMatchObject({ proposal: 'werkt', because: 'above' });
      expect(figure.takenOn).toBe(`${measures.groups.schoolYear.slice(5)}-06-10`);
    });

    it('are judged once, by the school, with the figures of that moment', async () => {
      const measure = await measures.started();
      await measures.confirm(measure.id, 'werkt', member).expect(403);
      const answers = await Promise.all([measures.confirm(measure.id), measures.confirm(measure.id, 'werktNiet', await api.as('coach'))]); // prettier-ignore
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const again = await measures.confirm(measure.id).expect(409);
      expect(again.body).toMatchObject({ code: 'measure.alreadyConfirmed' });
      const { evaluation, state, may } = await measures.read(measure.id);
      expect([state, may.confirm, may.edit]).toEqual(['evaluated', false, false]);
      expect(evaluation).toMatchObject({ proposal: 'werkt', reason: 'Besproken met het team.' });
      await api.sql('own', `UPDATE "MeasureEffect" SET figures = figures || '{"left": 0.123}' WHERE "measureId" = $1`, [
        measure.id,
      ]);
      expect((await measures.effect(measure.id)).left).toBe(0.123);
    });

    it('wait for the test, and say so when it was not taken', async () => {
      const { schoolYear } = measures.groups;
      const later = { ...wholeSchool, schoolYear: schoolYearAfter(schoolYear, 2) };
      const ahead = await measures.started(later);
      expect(ahead.may.confirm).toBe(false);
      expect((await measures.confirm(ahead.id).expect(409)).body).toMatchObject({ code: 'measure.notYet' });
      expect(await measures.effect(ahead.id)).toMatchObject({ n: 0, proposal: 'nietTeZeggen', because: 'notTaken' });
      const noStart = await measures.started({ startSchoolYear: schoolYearAfter(schoolYear, -1) });
      expect(noStart.may.confirm).toBe(true);
      expect(await measures.effect(noStart.id)).toMatchObject({ because: 'startNotTaken', start: null });
    });

    it('say nothing when another test was taken than the one that was to decide', async () => {
      const { id } = await measures.started({ instrumentId: await addTest(api) });
      expect(await measures.effect(id)).toMatchObject({ n: 0, because: 'otherTest', marks: expect.anything() as [] });
    });

    it('go on until they are judged without a last day, and say so', async () => {
      const { id } = await measures.started({ untilOn: null });
      expect((await measures.effect(id)).marks).toEqual(['noEnd']);
    });

    it('follow the pupils of a group that was dissolved', async () => {
      const { groupId, schoolYear } = measures.groups;
      const { id } = await measures.started();
      const change = (untilOn: string) =>
        api.sql('own', `UPDATE "Enrolment" SET "untilOn" = $2 WHERE "groupId" = $1`, [groupId, untilOn]);
      await change(`${schoolYear.slice(5)}-05-01`);
      const figure = await measures.effect(id);
      await change(`${schoolYear.slice(5)}-07-20`);
      expect(figure).toMatchObject({ n: 12, proposal: 'werkt', marks: ['groupDissolved'] });
    });

    it('call no effect what lies between the tests of two providers', async () => {
      const { id } = await measures.started();
      const other = await addTest(api);
      const move = (from: string, to: string) =>
        api.sql(
          'own',
          `UPDATE "Result" r SET "instrumentId" = $2 FROM "Enrolment" e WHERE e."pupilId" = r."pupilId" AND e."groupId" = $3
             AND r."instrumentId" = $1 AND r.moment = 'E'`,
          [from, to, measures.groups.groupId],
        );
      await move(measures.groups.instrumentId, other);
      const figure = await measures.effect(id);
      await move(other, measures.groups.instrumentId);
      expect(figure).toMatchObject({ n: 0, because: 'otherProvider', marks: ['someOtherProvider'], left: null });
    });

    it('say nothing of few pupils, and show no mean of four', async () => {
      const { id } = await measures.started();
      const { groupId } = measures.groups;
      const few = `SELECT "pupilId" FROM "Enrolment" WHERE "groupId" = $1 ORDER BY "pupilId" OFFSET 4`;
      const move = (moment: string, to: string) =>
        api.sql('own', `UPDATE "Result" SET moment = $3 WHERE moment = $2 AND "pupilId" IN (${few})`, [groupId, moment, to]); // prettier-ignore
      await move('E', 'B');
      const figure = await measures.effect(id);
      await move('B', 'E');
      expect(figure).toMatchObject({ n: 4, start: null, end: null, left: null, because: 'tooFewPupils' });
      expect(figure.marks).toContain('someMissing');
    });
  });
});
