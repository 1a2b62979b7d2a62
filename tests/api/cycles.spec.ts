import type { CycleDetail, CycleItem, CycleWriting, DomainPlan } from '#contract/cycles';
import { cycleSteps } from '#domain/cycle/steps';
import type { Agent, Api } from '../support/api';
import { CycleApi, factOf, ifMatch } from '../support/cycle-api';

describe('a cycle of five steps', () => {
  let cycles: CycleApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let coach: Agent;
  let member: Agent;
  let schoolId: string;
  let schoolYear: string;
  beforeAll(async () => {
    cycles = await CycleApi.start();
    ({ api, leader, teacher, coach, member, schoolId, schoolYear } = cycles);
  });
  afterAll(() => api.stop());

  it('begins with nothing done, and says what is next, by whom and when', async () => {
    const cycle = await cycles.made();
    expect(cycle.progress.map(({ step }) => step)).toEqual([...cycleSteps]);
    expect(cycle).toMatchObject({
      state: 'running',
      next: { step: 'situation', fact: 'workgroup', by: 'schoolLeader' },
      hints: ['noLeader', 'noCoach', 'noAdviser', 'fewTeachers'],
    });
    expect(factOf(cycle, 'data')?.of).toBeGreaterThan(50);
  });

  describe('progress follows from records, and goes back when they are deleted:', () => {
    type Undo = () => Promise<unknown>;
    const deleted = (item: CycleItem): Undo => {
      return () => leader.delete(`/api/cycle-items/${item.id}`).set(...ifMatch(item)).expect(204); // prettier-ignore
    };
    const steps: [string, string, (cycle: CycleDetail) => Promise<Undo>][] = [
      [
        'situation',
        'conclusion',
        async ({ id }) => {
          await cycles.write(id, 'conclusion', 'Het verschil zit in groep 5.');
          return () => cycles.write(id, 'conclusion', ' ');
        },
      ],
      [
        'plan',
        'agreements',
        async ({ id }) => deleted(await cycles.add(id, { kind: 'agreement', title: 'Elke dag lezen' })),
      ],
      [
        'situation',
        'survey',
        async () => {
          const [survey] = await api.sql<{ id: string }>(
            'own',
            `INSERT INTO "Survey" ("boardId", "schoolId", "schoolYear", title, "questionsVersion", "openFrom", "openUntil", "createdAt", "updatedAt")
             VALUES ($1, $2, $3, 'Hoe gebruiken wij data?', 1, current_date, current_date, now(), now()) RETURNING id`,
            [api.boards.own.id, schoolId, schoolYear],
          );
          await api.sql(
            'own',
            'INSERT INTO "SurveyParticipant" ("boardId", "surveyId", "staffId") VALUES ($1, $2, $3)',
            [api.boards.own.id, survey?.id, await cycles.staffOf('teacher')],
          );
          return () => api.sql('own', 'DELETE FROM "Survey" WHERE id = $1', [survey?.id]);
        },
      ],
      [
        'plan',
        'goals',
        async () => {
          const goal = { schoolId, title: 'Lezen', schoolYear, measure: 'share1S2F', domain: 'lezen', goal: 70, margin: 2, leastPupils: 10 }; // prettier-ignore
          const body = (await leader.post('/api/goals').send(goal).expect(201)).body as { id: string; version: number };
          await leader.post(`/api/goals/${body.id}/set`).set(...ifMatch(body)).expect(200); // prettier-ignore
          return () => api.sql('own', 'DELETE FROM "Goal" WHERE id = $1', [body.id]);
        },
      ],
      [
        'plan',
        'plansDiscussed',
        async () => {
          const { groupIds } = await api.userOf('teacher');
          const plan = { groupId: groupIds[0], domain: 'lezen' };
          const { id } = (await coach.post('/api/group-plans').send(plan).expect(201)).body as { id: string };
          await coach
            .post(`/api/group-plans/${id}/state`)
            .set('If-Match', '"v1"')
            .send({ to: 'discussed' })
            .expect(200);
          return () => api.sql('own', 'DELETE FROM "GroupPlan" WHERE id = $1', [id]);
        },
      ],
      [
        'fit',
        'ownTrainers',
        async ({ id }) =>
          deleted(await cycles.add(id, { kind: 'training', title: 'Grafieken', onDay: '2026-10-01', staffId: await cycles.staffOf('coach') })), // prettier-ignore
      ],
      [
        'communicate',
        'duties',
        async ({ id }) =>
          deleted(
            await cycles.add(id, {
              kind: 'duty',
              staffId: await cycles.staffOf('teacher'),
              hours: 6,
              cover: 'toArrange',
            }),
          ),
      ],
      [
        'communicate',
        'readers',
        async ({ id }) => {
          const meeting = await cycles.add(id, { kind: 'meeting', title: 'Waarom we dit doen', onDay: '2026-11-03' });
          await teacher.put(`/api/cycle-items/${meeting.id}/reading`).expect(200);
          return () => teacher.delete(`/api/cycle-items/${meeting.id}/reading`).expect(200);
        },
      ],
      [
        'secure',
        'evaluations',
        async ({ id }) =>
          deleted(await cycles.add(id, { kind: 'evaluation', onDay: '2020-02-10', text: 'Het hielp.' })),
      ],
    ];
    it.each(steps)('%s, by %s', async (step, fact, record) => {
      const cycle = await cycles.made();
      const before = factOf(cycle, fact)?.have ?? -1;
      const undo = await record(cycle);
      expect(factOf(await cycles.read(cycle.id), fact)).toMatchObject({ step, have: before + 1 });
      await undo();
      expect(factOf(await cycles.read(cycle.id), fact)).toMatchObject({ step, have: before });
    });
  });

  it('lets the werkgroep write: who is in it may, who is not may not', async () => {
    const cycle = await cycles.made();
    const text = `/api/cycles/${cycle.id}/texts/conclusion`;
    await teacher.patch(text).set('If-Match', '"v1"').send({ text: 'Wij zien' }).expect(403);
    const members = [{ staffId: await cycles.staffOf('teacher'), part: 'teacher' }];
    const changed = await leader.patch(`/api/cycles/${cycle.id}`).set(...ifMatch(cycle)).send({ members }).expect(200); // prettier-ignore
    expect(changed.body).toMatchObject({ hints: ['noLeader', 'noCoach', 'noAdviser', 'fewTeachers'] });
    await teacher.patch(text).set('If-Match', '"v1"').send({ text: 'Wij zien' }).expect(200);
    await leader.patch(`/api/cycles/${cycle.id}`).set(...ifMatch(cycle)).send({ members: [] }).expect(412); // prettier-ignore
  });

  it('takes only people of the school, and tells which field is wrong', async () => {
    const [stranger] = await api.sql<{ id: string }>(
      'own',
      `SELECT "staffId" AS id FROM "RoleAssignment" WHERE "schoolId" = $1 AND role = 'teacher' LIMIT 1`,
      [api.boards.own.schoolIds[1]],
    );
    const cycle = await cycles.made();
    const members = [{ staffId: stranger?.id, part: 'teacher' }];
    const { body } = await leader.patch(`/api/cycles/${cycle.id}`).set(...ifMatch(cycle)).send({ members }).expect(400); // prettier-ignore
    expect(body).toMatchObject({ code: 'cycle.personUnknown', errors: [{ path: 'members' }] });
    const duty = { kind: 'duty', staffId: stranger?.id, hours: 3, cover: 'arranged' };
    await leader.post(`/api/cycles/${cycle.id}/items`).send(duty).expect(400);
  });

  it('keeps every text that was saved, and shows a change of somebody else as a 412', async () => {
    const { id } = await cycles.made();
    await cycles.write(id, 'paragraph', 'Een');
    await cycles.write(id, 'paragraph', 'Twee');
    await coach.patch(`/api/cycles/${id}/texts/paragraph`).set('If-Match', '"v2"').send({ text: 'Drie' }).expect(412);
    const { body } = await leader.get(`/api/cycles/${id}/versions?key=paragraph&order=DESC`).expect(200);
    expect((body as { data: CycleWriting[] }).data.map(({ text, version }) => [text, version])).toEqual([
      ['Twee', 3],
      ['Een', 2],
    ]);
  });

  it('closes after an evaluation, once; closed it is read and copied only', async () => {
    const cycle = await cycles.made();
    const at = `/api/cycles/${cycle.id}`;
    const { body: early } = await leader.post(`${at}/close`).set(...ifMatch(cycle)).expect(409); // prettier-ignore
    expect(early).toMatchObject({ code: 'cycle.notEvaluated' });
    await cycles.add(cycle.id, { kind: 'evaluation', onDay: '2020-02-10', text: 'Het hielp.' });
    const closed = (await leader.post(`${at}/close`).set(...ifMatch(cycle)).expect(200)).body as CycleDetail; // prettier-ignore
    expect(closed).toMatchObject({ state: 'closed', next: null, may: { edit: false, reopen: true, copy: true } });
    expect(closed.warnings).toContain('plansFirst');
    await leader.post(`${at}/close`).set(...ifMatch(closed)).expect(409); // prettier-ignore
    await leader.post(`${at}/items`).send({ kind: 'agreement', title: 'Nog iets' }).expect(409);
    await leader.patch(`${at}/texts/paragraph`).set('If-Match', '"v1"').send({ text: 'Nog iets' }).expect(409);
    await leader.post(`${at}/reopen`).set(...ifMatch(closed)).expect(200); // prettier-ignore
  });

  it('is thrown away only while nobody wrote in it', async () => {
    const [empty, used] = [await cycles.made(), await cycles.made()];
    await leader.delete(`/api/cycles/${empty.id}`).set(...ifMatch(empty)).expect(204); // prettier-ignore
    await cycles.write(used.id, 'carryOn', 'De instructietafel blijft.');
    const { body } = await leader.delete(`/api/cycles/${used.id}`).set(...ifMatch(used)).expect(409); // prettier-ignore
    expect(body).toMatchObject({ code: 'cycle.inUse' });
  });

  it('goes on in the next period with what still counts', async () => {
    const members = [
      { staffId: await cycles.staffOf('teacher'), part: 'teacher' },
      { staffId: await cycles.staffOf('coach'), part: 'coach' },
    ];
    const cycle = await cycles.made({ members, ownerId: await cycles.staffOf('coach'), half: 1 });
    await cycles.write(cycle.id, 'carryOn', 'De instructietafel blijft.');
    await cycles.add(cycle.id, { kind: 'agreement', title: 'Elke dag lezen' });
    await cycles.add(cycle.id, { kind: 'agreement', title: 'Boeken gekocht', doneOn: '2026-10-10' });
    await cycles.add(cycle.id, { kind: 'training', title: 'Grafieken', onDay: '2026-10-01' });
    await teacher.post(`/api/cycles/${cycle.id}/concerns`).send({ title: 'En groep 3?', anonymous: true }).expect(201);
    const to = { schoolYear, half: 2 };
    const copy = (await leader.post(`/api/cycles/${cycle.id}/copy`).send(to).expect(201)).body as CycleDetail;
    expect(copy).toMatchObject({ ...to, focus: cycle.focus, copiedFrom: { id: cycle.id, half: 1 } });
    expect(copy.members.map(({ part }) => part).sort()).toEqual(['coach', 'teacher']);
    expect(copy.items.map(({ title }) => title).sort()).toEqual(['Elke dag lezen', 'En groep 3?']);
    expect(copy.texts.find(({ key }) => key === 'conclusion')?.text).toBe('De instructietafel blijft.');
    const { body } = await leader.post(`/api/cycles/${cycle.id}/copy`).send(to).expect(409);
    expect(body).toMatchObject({ code: 'cycle.exists' });
  });

  it('stands beside others, and says so when the same is begun twice', async () => {
    const cycle = await cycles.made();
    const { focus, domain } = cycle;
    await leader.post('/api/cycles').send({ schoolId, schoolYear, half: 0, domain, focus }).expect(409);
    await cycles.made({ focus, half: 1 });
  });

  it('is not there for a teacher of another school, nor for who leads another one', async () => {
    const { id } = await cycles.made();
    const [, elsewhere] = api.boards.own.schoolIds;
    const input = { schoolId: elsewhere, schoolYear, half: 0, domain: 'lezen', focus: 'Elders' };
    await leader.post('/api/cycles').send(input).expect(404);
    // The cycle of a school where neither works.
    await api.sql('own', `UPDATE "Cycle" SET "schoolId" = $2 WHERE id = $1`, [id, elsewhere]);
    await teacher.get(`/api/cycles/${id}`).expect(404);
    await leader.get(`/api/cycles/${id}`).expect(404);
    await teacher.post(`/api/cycles/${id}/concerns`).send({ title: 'Iets', anonymous: true }).expect(404);
    await member.get(`/api/cycles/${id}`).expect(200);
  });

  it.each([
    [{ kind: 'training', title: 'Zonder dag' }, 'onDay', 'cycle.missing'],
    [{ kind: 'agreement', title: 'Met uren', hours: 3 }, 'hours', 'cycle.notOfKind'],
    [{ kind: 'duty', hours: 3, cover: 'arranged' }, 'staffId', 'cycle.missing'],
  ])('refuses %j with the field', async (item, path, code) => {
    const { id } = await cycles.made();
    const { body } = await leader.post(`/api/cycles/${id}/items`).send(item).expect(400);
    expect(body).toMatchObject({ code, errors: [{ path, code }] });
    expect((await cycles.read(id)).items).toEqual([]);
  });

  it('has one plan for taal and one for rekenen, always in step', async () => {
    const cycle = await cycles.made({ domain: 'taalverzorging', ownerId: await cycles.staffOf('coach') });
    const ask = async (area: string, agent = leader) =>
      (await agent.get(`/api/cycles/plan?schoolId=${schoolId}&schoolYear=${schoolYear}&area=${area}`).expect(200)).body as DomainPlan; // prettier-ignore
    const item = await cycles.add(cycle.id, {
      kind: 'training',
      title: 'Spelling door de school heen',
      onDay: '2026-12-01',
    });
    const plan = await ask('taal');
    expect(plan.cycles.find(({ id }) => id === cycle.id)?.ownerName).toBeTruthy();
    expect(plan.calendar.map(({ what }) => what)).toContain(item.title);
    expect(plan.calendar.some(({ kind }) => kind === 'testPeriod')).toBe(true);
    expect(plan.calendar.map(({ on }) => on)).toEqual(plan.calendar.map(({ on }) => on).sort());
    expect((await ask('rekenen')).cycles.map(({ id }) => id)).not.toContain(cycle.id);
    await leader.delete(`/api/cycle-items/${item.id}`).set(...ifMatch(item)).expect(204); // prettier-ignore
    expect((await ask('taal', member)).activities.map(({ id }) => id)).not.toContain(item.id);
    const [, elsewhere] = api.boards.own.schoolIds;
    await leader.get(`/api/cycles/plan?schoolId=${elsewhere}&schoolYear=${schoolYear}&area=taal`).expect(404);
  });
});
