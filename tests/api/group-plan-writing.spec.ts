import type { GroupPlanDetail, PlanPresence, PlanPupil, PlanSection, PlanVersions } from '#contract/group-plans';
import type { Agent } from '../support/api';
import { type Answer, at, PlanApi } from '../support/plan-api';

describe('writing together in a group plan', () => {
  let plans: PlanApi;
  let plan: GroupPlanDetail;
  beforeAll(async () => void (plans = await PlanApi.start()));
  afterAll(() => plans.api.stop());
  beforeEach(async () => void (plan = await plans.open('rekenen')));
  afterEach(() => plans.removePlans());

  const versions = async () => {
    const { body }: Answer<PlanVersions> = await plans.teacher.get(`/api/group-plans/${plan.id}/versions`).expect(200);
    return body.data;
  };
  const restore = (key: string, version: number, former: number) =>
    plans.teacher
      .post(`/api/group-plans/${plan.id}/sections/${key}/restore`)
      .set(...at(version))
      .send({ version: former });

  describe('texts', () => {
    it('are saved one by one, each with a version of its own: 428 without, 412 when somebody was first', async () => {
      const { teacher, colleague: agent } = plans;
      const address = `/api/group-plans/${plan.id}/sections/analysis`;
      await teacher.patch(address).send({ text: 'a' }).expect(428);
      const first: Answer<PlanSection> = await plans
        .write(plan.id, 'Ze zien de verhouding niet.', 1, { key: 'analysis' })
        .expect(200);
      expect(first.body).toMatchObject({ version: 2, writer: expect.any(String) });
      await plans.write(plan.id, 'Iets anders', 1, { key: 'analysis', agent }).expect(412);
      await plans.write(plan.id, 'Tegelijk in een ander deel', 1, { agent }).expect(200);
      const { body }: Answer<PlanSection> = await agent.get(address).expect(200);
      expect(body).toEqual(first.body);
      expect((await plans.read(plan.id)).spent.words).toBe(10);
      await teacher.get(`/api/group-plans/${plan.id}/sections/nergens`).expect(404);
      await plans.write(plan.id, 'x', 1, { key: 'nergens' }).expect(404);
    });

    it('of two who save at the same moment one wins', async () => {
      const saves = [plans.write(plan.id, 'A', 1), plans.write(plan.id, 'B', 1, { agent: plans.colleague })];
      expect((await Promise.all(saves)).map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('keep every version with its writer; an older one is put back as the newest', async () => {
      await plans.write(plan.id, 'Eerst dit', 1);
      await plans.write(plan.id, 'Toen dat', 2, { agent: plans.colleague });
      expect((await versions()).map(({ key, version, text }) => [key, version, text])).toEqual([
        ['goals', 3, 'Toen dat'],
        ['goals', 2, 'Eerst dit'],
      ]);
      const paged: Answer<PlanVersions> = await plans.teacher
        .get(`/api/group-plans/${plan.id}/versions?key=goals&page=2&perPage=1`)
        .expect(200);
      expect(paged.body).toMatchObject({ total: 2, data: [{ version: 2 }] });
      await plans.teacher.get(`/api/group-plans/${plan.id}/versions?perPage=101`).expect(400);
      await restore('goals', 2, 2).expect(412);
      await restore('goals', 3, 9).expect(404);
      await restore('goals', 3, 2).expect(200);
      expect((await versions())[0]).toMatchObject({ version: 4, text: 'Eerst dit' });
      const rewrite = plans.api.sql('own', `UPDATE "GroupPlanSectionVersion" SET text = 'x'`);
      await expect(rewrite).rejects.toThrow(/permission denied/);
    });

    it('are copied from a parallel group without the lines that name its pupils', async () => {
      const { api, teacher, coach, groupId } = plans;
      const group = await plans.otherGroup();
      const years = 'UPDATE "Group" SET "yearGroups" = $1 WHERE id = $2';
      const own = await plans.one<{ yearGroups: number[] }>('SELECT "yearGroups" FROM "Group" WHERE id = $1', [
        groupId,
      ]);
      await api.sql('own', years, [own.yearGroups, group.id]);
      const other = await plans.open('rekenen', group.id);
      const [name] = other.pupils[0]?.label.split(' ') ?? [];
      const text = `Elke dag automatiseren.\n${name} rekent met de strook.`;
      await plans.write(other.id, text, 1, { key: 'approachBasic', agent: coach }).expect(200);
      expect((await plans.read(plan.id)).parallels.map(({ id }) => id)).toContain(other.id);
      const { body }: Answer<{ left: number }> = await teacher
        .post(`/api/group-plans/${plan.id}/copy`)
        .set(...at(plan.version))
        .send({ fromId: other.id, keys: ['approachBasic', 'approachIntensive'] })
        .expect(200);
      expect(body.left).toBe(1);
      const copied = await plans.read(plan.id);
      expect(copied.sections.find(({ key }) => key === 'approachBasic')?.text).toBe('Elke dag automatiseren.');
      await api.sql('own', years, [group.yearGroups, group.id]);
    });

    it('say who is here, in which part, and what was saved meanwhile; time counts only for who writes', async () => {
      const { api, teacher, colleague } = plans;
      const ask = async (agent: Agent, query = '') =>
        ((await agent.get(`/api/group-plans/${plan.id}/presence${query}`).expect(200)) as Answer<PlanPresence>).body;
      expect((await ask(teacher, '?key=goals&writing=true')).here).toEqual([]);
      expect((await ask(colleague)).here).toMatchObject([{ key: 'goals' }]);
      await api.sql('own', `UPDATE "GroupPlanReader" SET "seenAt" = now() - interval '40 seconds'`);
      await ask(colleague);
      expect((await ask(teacher, '?writing=true')).minutes).toBe(1);
      await plans.write(plan.id, 'x', 1);
      expect((await ask(colleague)).parts).toMatchObject({ goals: 2, analysis: 1 });
    });
  });

  describe('pupils', () => {
    const move = (pupilId: string, needGroup: string, reason: string | null, version: number) =>
      plans.teacher
        .patch(`/api/group-plans/${plan.id}/placements`)
        .set(...at(version))
        .send({ pupilId, needGroup, reason });
    const otherThan = ({ proposed }: PlanPupil) => (proposed === 'basic' ? 'intensive' : 'basic');

    it('are moved with a reason where that differs from the proposal, and back without', async () => {
      const [pupil] = plan.pupils as [PlanPupil];
      const { id, proposed } = pupil;
      const refused = await move(id, otherThan(pupil), null, 1).expect(422);
      expect(refused.body).toMatchObject({ code: 'groupPlan.noReason' });
      const moved: Answer<GroupPlanDetail> = await move(id, otherThan(pupil), 'valt stil', 1).expect(200);
      expect(moved.body.pupils.find((one) => one.id === id)).toMatchObject({ reason: 'valt stil', proposed });
      expect(moved.body).toMatchObject({ pupilsVersion: 2, counts: { differ: 1 } });
      await move(id, proposed, null, 1).expect(412);
      const back: Answer<GroupPlanDetail> = await move(id, proposed, 'overbodig', 2).expect(200);
      expect(back.body.pupils.find((one) => one.id === id)).toMatchObject({ reason: null, needGroup: proposed });
      await move(plans.api.boards.own.id, 'basic', null, 3).expect(404);
    });

    it('who left stay in it for the coach, not for the teacher, and do not come back with an old version; who came is asked for', async () => {
      const { api, coach, teacher, groupId } = plans;
      const [leaves, stays] = plan.pupils as [PlanPupil, PlanPupil];
      await move(leaves.id, otherThan(leaves), 'reden', 1).expect(200);
      await move(stays.id, otherThan(stays), 'blijft', 2).expect(200);
      const other = await plans.otherGroup();
      const goTo = (to: string, pupil: string) =>
        api.sql('own', 'UPDATE "Enrolment" SET "groupId" = $1 WHERE "pupilId" = $2 AND "untilOn" IS NULL', [to, pupil]);
      const inOther = 'SELECT "pupilId" AS id FROM "Enrolment" WHERE "groupId" = $1 AND "untilOn" IS NULL LIMIT 1';
      const comes = await plans.one<{ id: string }>(inOther, [other.id]);
      await goTo(other.id, leaves.id);
      await goTo(groupId, comes.id);

      const [mine, theirs] = [await plans.read(plan.id), await plans.read(plan.id, coach)];
      expect(mine).toMatchObject({ movedOn: 1, unplaced: 1, remarks: expect.arrayContaining(['pupilsMoved']) });
      expect(mine.pupils.map(({ id }) => id)).not.toContain(leaves.id);
      expect(theirs.pupils.find(({ id }) => id === leaves.id)?.left).toEqual({ groupName: other.name });
      await move(leaves.id, 'basic', 'x', 3).expect(404);

      const anew: Answer<GroupPlanDetail> = await teacher
        .post(`/api/group-plans/${plan.id}/proposal`)
        .set(...at(3))
        .expect(200);
      expect(anew.body).toMatchObject({ movedOn: 0, unplaced: 0, pupilsVersion: 4 });
      expect(anew.body.pupils.find(({ id }) => id === stays.id)).toMatchObject({ reason: 'blijft' });
      expect(anew.body.pupils.map(({ id }) => id)).toContain(comes.id);

      const restored = await restore('pupils', 4, 2).expect(200);
      expect(restored.body).toMatchObject({ left: 1, kept: 1, plan: { pupilsVersion: 5 } });
      const after = (restored.body as { plan: GroupPlanDetail }).plan.pupils;
      expect(after.map(({ id }) => id)).not.toContain(leaves.id);
      expect(after.find(({ id }) => id === stays.id)).toMatchObject({ needGroup: stays.proposed, reason: null });
      const names = (await versions()).flatMap(({ placements }) => placements ?? []).map(({ label }) => label);
      expect(names).toContain(stays.label);
      expect(names).not.toContain(leaves.label);
      await goTo(groupId, leaves.id);
      await goTo(other.id, comes.id);
    });
  });
});
