import type { ReviewTask } from '#contract/review-tasks';
import { PlanApi } from '../support/plan-api';

describe('a task of which Koers sees the work', () => {
  let plans: PlanApi;
  let planId: string;
  const task = (kind: string, period: string, key: string) =>
    plans.one<{ id: string }>(
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "groupId", "ownerRole", "ownerId", "testPeriodId", "openedAt", "dueOn", "dedupeKey")
       SELECT $1, $2, $3, $4, 'coach', (SELECT id FROM "Staff" WHERE email = 'ib@own.test'), p.id, now(), current_date + 5, $6
       FROM "TestPeriod" p WHERE p."schoolId" = $2 AND p.moment = $5 AND p."schoolYear" = (SELECT "schoolYear" FROM "Group" WHERE id = $4)
       RETURNING id`,
      [plans.api.boards.own.id, plans.schoolId, kind, plans.groupId, period, key],
    );
  const read = async (id: string) => (await plans.coach.get(`/api/review-tasks/${id}`).expect(200)).body as ReviewTask;
  const version = async () => (await plans.read(planId)).version;
  const bring = async (to: string) => plans.bring(planId, to, await version(), plans.coach).expect(200);
  const said = () =>
    plans.api.sql<{ action: string; actorId: string | null }>(
      'own',
      `SELECT action, "actorId" FROM "AuditEntry" WHERE subject = 'reviewTask' ORDER BY seq`,
    );

  beforeAll(async () => {
    plans = await PlanApi.start();
    // The half year of the plans of today is the one that each of these asks about.
    await plans.api.sql('own', `UPDATE "TestPeriod" SET "closesOn" = current_date - 3, "opensOn" = current_date - 20
      WHERE moment IN ('B', 'M')`); // prettier-ignore
    await plans.api.sql('own', `DELETE FROM "ReviewTask"`);
  });
  afterAll(() => plans.api.stop());

  const half = async () =>
    (await plans.one<{ half: number }>('SELECT half FROM "GroupPlan" WHERE id = $1', [planId])).half;

  it('is finished by hand as long as the group has no plan', async () => {
    const { id } = await task('evaluateGroupPlan', 'M', 'by hand');
    expect(await read(id)).toMatchObject({ closesWhen: null, may: { finish: true } });
    await plans.api.sql('own', `DELETE FROM "ReviewTask"`);
  });

  it('says what it waits for once there is one, and is not ticked off', async () => {
    planId = (await plans.open('rekenen')).id;
    const { id } = await task('evaluateGroupPlan', (await half()) === 1 ? 'M' : 'E', 'evaluate');
    expect(await read(id)).toMatchObject({ closesWhen: 'planEvaluated', may: { finish: false } });
    const refused = await plans.coach.post(`/api/review-tasks/${id}/finish`).set('If-Match', '"v1"').expect(409);
    expect(refused.body).toMatchObject({ code: 'reviewTask.closesItself' });
    const bulk = await plans.coach
      .post('/api/review-tasks/bulk')
      .send({ action: 'finish', ids: [id] })
      .expect(200);
    expect(bulk.body).toEqual({ done: 0, results: [{ id, code: 'reviewTask.closesItself' }] });
  });

  it('the analysis closes when it is written, in the same transaction; nobody ticks', async () => {
    const { id } = await task('analyseGroup', (await half()) === 1 ? 'B' : 'M', 'analyse');
    const section = (await plans.read(planId)).sections.find(({ key }) => key === 'analysis');
    await plans
      .write(planId, 'Rekenen blijft achter bij meten.', section?.version ?? 1, { key: 'analysis' })
      .expect(200);
    expect(await read(id)).toMatchObject({ status: 'done', closedItselfBy: 'planAnalysed', closesWhen: null });
    expect(await said()).toEqual([{ action: 'reviewTask.closeItself', actorId: null }]);
    // And opens again when the text is taken away.
    await plans.write(planId, '', (section?.version ?? 1) + 1, { key: 'analysis' }).expect(200);
    expect(await read(id)).toMatchObject({ doneAt: null, closedItselfBy: null, version: 3 });
  });

  it('an own task that waits for the discussion closes with it', async () => {
    const input = {
      title: 'Plan bespreken',
      schoolId: plans.schoolId,
      groupId: plans.groupId,
      watches: 'planDiscussed',
    };
    const today = new Date().toISOString().slice(0, 10);
    const made = await plans.coach
      .post('/api/review-tasks')
      .send({ ...input, dueOn: today })
      .expect(201);
    const { id } = made.body as ReviewTask;
    expect(made.body).toMatchObject({ closesWhen: 'planDiscussed', path: `/group-plans?group=${plans.groupId}` });
    await bring('discussed');
    expect(await read(id)).toMatchObject({ closedItselfBy: 'planDiscussed', may: { reopen: false } });
    const refused = await plans.coach.post(`/api/review-tasks/${id}/reopen`).set('If-Match', '"v2"').expect(409);
    expect(refused.body).toMatchObject({ code: 'reviewTask.closedItself' });
    await bring('draft');
    expect(await read(id)).toMatchObject({ doneAt: null });
    await bring('discussed');
  });

  it('the evaluation closes when every plan of the group is evaluated, and opens again when one is not', async () => {
    const { id } = await plans.one<{ id: string }>(`SELECT id FROM "ReviewTask" WHERE "dedupeKey" = 'evaluate'`);
    await bring('inUse');
    expect(await read(id)).toMatchObject({ doneAt: null });
    await bring('evaluated');
    expect(await read(id)).toMatchObject({ status: 'done', closedItselfBy: 'planEvaluated' });
    const other = await plans.open('lezen');
    expect(await read(id)).toMatchObject({ doneAt: null, closesWhen: 'planEvaluated' });
    await plans.api.sql('own', 'DELETE FROM "GroupPlan" WHERE id = $1', [other.id]);
  });

  it('one that is done when it is written down, closes at once', async () => {
    const input = {
      title: 'Resultaten compleet',
      schoolId: plans.schoolId,
      groupId: plans.groupId,
      watches: 'resultsComplete',
    };
    const today = new Date().toISOString().slice(0, 10);
    const make = async () =>
      (
        await plans.coach
          .post('/api/review-tasks')
          .send({ ...input, dueOn: today })
          .expect(201)
      ).body as ReviewTask;
    const open = await make();
    expect(open).toMatchObject({ closesWhen: 'resultsComplete', doneAt: null });
    expect(open.known.withResults).toBeLessThan(open.known.enrolled);
    await plans.api.sql('own', `DELETE FROM "Result" r USING "TestPeriod" p WHERE p.id = $1 AND r."takenOn" BETWEEN p."opensOn" AND p."closesOn"`, [open.testPeriod?.id]); // prettier-ignore
    await plans.api.sql(
      'own',
      `INSERT INTO "Result" ("boardId", "pupilId", "schoolId", "instrumentId", domain, "yearGroup", moment, "takenOn", score, source)
       SELECT DISTINCT e."boardId", e."pupilId", e."schoolId", (SELECT id FROM "Instrument" ORDER BY id LIMIT 1), 'rekenen', e."yearGroup", p.moment, p."opensOn", 1, 'x'
       FROM "Enrolment" e JOIN "TestPeriod" p ON p.id = $2 WHERE e."groupId" = $1`,
      [plans.groupId, open.testPeriod?.id],
    );
    expect(await make()).toMatchObject({ status: 'done', closedItselfBy: 'resultsComplete' });
  });
});
