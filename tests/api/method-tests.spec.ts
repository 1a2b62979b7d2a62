import type { GroupPlanDetail } from '#contract/group-plans';
import type { Pupil } from '#contract/pupils';
import { type Agent, Api } from '../support/api';

/** Tests of a method stand beside the standardised ones: they say something of a lesson, not of a level. */
describe('tests of the method', () => {
  let api: Api;
  let teacher: Agent;
  let groupId: string;
  beforeAll(async () => {
    api = await Api.start();
    teacher = await api.as('teacher');
    groupId = (await api.userOf('teacher')).groupIds[0] ?? '';
  });
  afterAll(() => api.stop());

  const pupils = async (): Promise<Pupil[]> =>
    ((await teacher.get(`/api/pupils?groupId=${groupId}&perPage=100`).expect(200)).body as { data: Pupil[] }).data;

  it('leave the level of a pupil as it is, and are told in the plan from five pupils on', async () => {
    const before = await pupils();
    await addMethodTest(before.map(({ id }) => id));
    expect((await pupils()).map(({ id, levels }) => [id, levels])).toEqual(
      before.map(({ id, levels }) => [id, levels]),
    );

    const { body } = await teacher.post('/api/group-plans').send({ groupId, domain: 'rekenen' }).expect(201);
    const plan = body as GroupPlanDetail;
    const tested = before.length;
    expect(plan.methodTests).toMatchObject([
      { instrument: 'Toets blok 2', pupils: tested, right: 12 * tested, total: 20 * tested },
    ]);
    expect(plan.pupils.filter(({ moment }) => moment !== null && !/^[BME]\d$/.test(moment))).toEqual([]);
    const few = plan.factsUntil ?? '';
    expect(few < plan.methodTests[0]!.takenOn).toBe(true);
  });

  async function addMethodTest(pupilIds: readonly string[]): Promise<void> {
    const { id: boardId } = api.boards.own;
    const [instrument] = await api.sql<{ id: string }>(
      'own',
      `INSERT INTO "Instrument" ("boardId", "providerId", code, name, kind)
       SELECT $1, id, 'blok-2', 'Toets blok 2', 'method' FROM "Provider" LIMIT 1 RETURNING id`,
      [boardId],
    );
    await api.sql(
      'own',
      `WITH added AS (
         INSERT INTO "Result" ("boardId", "pupilId", "schoolId", "instrumentId", domain, "yearGroup", moment, "takenOn", score, source)
         SELECT $1, e."pupilId", e."schoolId", $2, 'rekenen', e."yearGroup", 'B', current_date - 1, 12, 'test'
         FROM "Enrolment" e WHERE e."pupilId" = ANY($3) AND e."groupId" = $4 RETURNING id)
       INSERT INTO "ResultPart" ("boardId", "resultId", part, "right", total)
       SELECT $1, id, part, "right", 10 FROM added, (VALUES ('breuken', 4), ('meten', 8)) v (part, "right")`,
      [boardId, instrument?.id, pupilIds, groupId],
    );
  }
});
