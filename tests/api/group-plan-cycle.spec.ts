import { Database } from '#backend/database/database';
import { addDemoPlans } from '#backend/start/demo-plans';
import type { GroupPlan, GroupPlanDetail } from '#contract/group-plans';
import { type Answer, at, PlanApi } from '../support/plan-api';

/** The plans of last half year as the demo has them: evaluated, with what became of their agreements. */
describe('from one group plan to the next', () => {
  let plans: PlanApi;
  let former: GroupPlan[];
  beforeAll(async () => {
    plans = await PlanApi.start();
    const { api, coach } = plans;
    const today = new Date().toISOString().slice(0, 10);
    await addDemoPlans(api.app.get(Database, { strict: false }), api.boards.own.id, today);
    former = ((await coach.get('/api/group-plans?state=evaluated').expect(200)).body as { data: GroupPlan[] }).data;
  });
  afterAll(() => plans.api.stop());

  it('an evaluated plan says what became of every need group, and whether the goal was reached', async () => {
    expect(former.length).toBeGreaterThan(2);
    for (const { id } of former) {
      const { evaluation, goal, pupils, movedOn } = await plans.read(id, plans.coach);
      expect(evaluation?.final).toBe(true);
      const { needGroups = [] } = evaluation ?? {};
      const counted = needGroups.reduce((sum, one) => sum + one.pupils, 0);
      expect(counted).toBeGreaterThan(0);
      expect(counted).toBeLessThanOrEqual(pupils.length + movedOn);
      for (const one of needGroups) expect(one.above + one.asExpected + one.below).toBe(one.measured);
      if (goal) expect(evaluation?.goal).toMatchObject({ goal: goal.pupils, of: counted });
    }
  });

  it('keeps the figures of the day it was evaluated, also when results come in later', async () => {
    const [{ id }] = former as [GroupPlan];
    const before = (await plans.read(id, plans.coach)).evaluation;
    await plans.api.sql('own', `DELETE FROM "Result" WHERE "pupilId" = $1`, [before?.pupils[0]?.id]);
    expect((await plans.read(id, plans.coach)).evaluation).toEqual(before);
  });

  it('the next plan opens with the need groups and agreements of the one before, and what became of them', async () => {
    const plan = await plans.open('rekenen');
    expect(plan.before).toMatchObject({ state: 'evaluated', readers: 1 });
    expect(plan.before?.agreements.length).toBeGreaterThan(0);
    expect(plan.before?.agreements.every(({ outcome }) => outcome !== null)).toBe(true);
    expect(Object.values(plan.before?.approach ?? {}).some((text) => text !== '')).toBe(true);
    expect(plan.pupils.filter(({ before }) => before !== null).length).toBeGreaterThan(5);
    const said = plan.facts.filter(({ key }) => key === 'before');
    expect(said.length).toBeGreaterThan(0);
  });

  it('leaves out lines of the plan before that name a pupil who is not in this plan', async () => {
    const { api, groupId } = plans;
    const [mine] = ((await plans.teacher.get('/api/group-plans?domain=rekenen')).body as { data: GroupPlan[] }).data;
    const plan = await plans.read(mine?.id ?? '');
    const other = await plans.one<{ id: string }>(
      'SELECT "pupilId" AS id FROM "Enrolment" WHERE "groupId" <> $1 AND "untilOn" IS NULL LIMIT 1',
      [groupId],
    );
    await api.sql('own', `UPDATE "PupilIdentity" SET "firstName" = 'Zefanja' WHERE "pupilId" = $1`, [other.id]);
    await api.sql(
      'own',
      `INSERT INTO "GroupPlanPupil" ("boardId", "planId", "pupilId", "needGroup", proposed, because)
       VALUES ($1, $2, $3, 'basic', 'basic', 'between') ON CONFLICT DO NOTHING`,
      [api.boards.own.id, plan.before?.id, other.id],
    );
    const text = 'Elke dag automatiseren.\nZefanja leest mee.';
    await api.sql('own', `UPDATE "GroupPlanSection" SET text = $2 WHERE "planId" = $1 AND key = 'approachBasic'`, [
      plan.before?.id,
      text,
    ]);
    expect((await plans.read(plan.id)).before?.approach['approachBasic']).toBe('Elke dag automatiseren.');
  });

  it('says of the present plans what stands out, and takes outcomes of agreements once a plan is in use', async () => {
    const { body }: Answer<{ data: GroupPlan[] }> = await plans.coach.get('/api/group-plans?state=inUse').expect(200);
    const [{ id, version }] = body.data as [GroupPlan];
    const text = (await plans.read(id, plans.coach)).sections.find(({ key }) => key === 'agreements')?.text ?? '';
    const [line = ''] = text.split('\n');
    const said: Answer<GroupPlanDetail> = await plans.coach
      .patch(`/api/group-plans/${id}`)
      .set(...at(version))
      .send({ outcomes: { [line]: 'kept' } })
      .expect(200);
    expect(said.body.outcomes).toEqual({ [line]: 'kept' });
  });
});
