import type { CycleDetail, CycleItem, CycleWriting, DomainPlan } from '#contract/cycles';
import { cycleSteps } from '#domain/cycle/steps';
import { type Agent, Api } from '../support/api';

describe('a cycle of five steps', () => {
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let coach: Agent;
  let member: Agent;
  let schoolId: string;
  let schoolYear: string;
  beforeAll(async () => {
    api = await Api.start();
    [leader, teacher, coach, member] = [
      await api.as('schoolLeader'),
      await api.as('teacher'),
      await api.as('coach'),
      await api.as('boardMember'),
    ];
    schoolId = api.boards.own.schoolIds[0] ?? '';
    const [year] = await api.sql<{ label: string }>('own', 'SELECT max(label) AS label FROM "SchoolYear"');
    schoolYear = year?.label ?? '';
  });
  afterAll(() => api.stop());

  let focuses = 0;
  const made = async (change: object = {}): Promise<CycleDetail> => {
    focuses += 1;
    const input = { schoolId, schoolYear, half: 0, domain: 'lezen', focus: `Begrijpend lezen ${focuses}`, ...change };
    return (await leader.post('/api/cycles').send(input).expect(201)).body as CycleDetail;
  };
  const read = async (id: string, agent = leader): Promise<CycleDetail> =>
    (await agent.get(`/api/cycles/${id}`).expect(200)).body as CycleDetail;
  const add = async (id: string, item: object, agent = leader): Promise<CycleItem> =>
    (await agent.post(`/api/cycles/${id}/items`).send(item).expect(201)).body as CycleItem;
  const write = async (id: string, key: string, text: string): Promise<CycleWriting> => {
    const at = `/api/cycles/${id}/texts/${key}`;
    const { version } = (await leader.get(at).expect(200)).body as CycleWriting;
    return (await leader.patch(at).set('If-Match', `"v${version}"`).send({ text }).expect(200)).body as CycleWriting;
  };
  const ifMatch = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const factOf = ({ facts }: CycleDetail, fact: string) => facts.find((one) => one.fact === fact);
  const staffOf = async (role: string) => (await api.userOf(role as 'teacher')).staffId;

  it('begins with nothing done, and says what is next, by whom and when', async () => {
    const cycle = await made();
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
          await write(id, 'conclusion', 'Het verschil zit in groep 5.');
          return () => write(id, 'conclusion', ' ');
        },
      ],
      ['plan', 'agreements', async ({ id }) => deleted(await add(id, { kind: 'agreement', title: 'Elke dag lezen' }))],
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
          deleted(await add(id, { kind: 'training', title: 'Grafieken', onDay: '2026-10-01', staffId: await staffOf('coach') })), // prettier-ignore
      ],
      [
        'communicate',
        'duties',
        async ({ id }) =>
          deleted(await add(id, { kind: 'duty', staffId: await staffOf('teacher'), hours: 6, cover: 'toArrange' })),
      ],
      [
        'communicate',
        'readers',
        async ({ id }) => {
          const meeting = await add(id, { kind: 'meeting', title: 'Waarom we dit doen', onDay: '2026-11-03' });
          await teacher.put(`/api/cycle-items/${meeting.id}/reading`).expect(200);
          return () => teacher.delete(`/api/cycle-items/${meeting.id}/reading`).expect(200);
        },
      ],
      [
        'secure',
        'evaluations',
        async ({ id }) => deleted(await add(id, { kind: 'evaluation', onDay: '2020-02-10', text: 'Het hielp.' })),
      ],
    ];
    it.each(steps)('%s, by %s', async (step, fact, record) => {
      const cycle = await made();
      const before = factOf(cycle, fact)?.have ?? -1;
      const undo = await record(cycle);
      expect(factOf(await read(cycle.id), fact)).toMatchObject({ step, have: before + 1 });
      await undo();
      expect(factOf(await read(cycle.id), fact)).toMatchObject({ step, have: before });
    });
  });

  it('lets the werkgroep write: who is in it may, who is not may not', async () => {
    const cycle = await made();
    const text = `/api/cycles/${cycle.id}/texts/conclusion`;
    await teacher.patch(text).set('If-Match', '"v1"').send({ text: 'Wij zien' }).expect(403);
    const members = [{ staffId: await staffOf('teacher'), part: 'teacher' }];
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
    const cycle = await made();
    const members = [{ staffId: stranger?.id, part: 'teacher' }];
    const { body } = await leader.patch(`/api/cycles/${cycle.id}`).set(...ifMatch(cycle)).send({ members }).expect(400); // prettier-ignore
    expect(body).toMatchObject({ code: 'cycle.personUnknown', errors: [{ path: 'members' }] });
    const duty = { kind: 'duty', staffId: stranger?.id, hours: 3, cover: 'arranged' };
    await leader.post(`/api/cycles/${cycle.id}/items`).send(duty).expect(400);
  });

  it('keeps every text that was saved, and shows a change of somebody else as a 412', async () => {
    const { id } = await made();
    await write(id, 'paragraph', 'Een');
    await write(id, 'paragraph', 'Twee');
    await coach.patch(`/api/cycles/${id}/texts/paragraph`).set('If-Match', '"v2"').send({ text: 'Drie' }).expect(412);
    const { body } = await leader.get(`/api/cycles/${id}/versions?key=paragraph&order=DESC`).expect(200);
    expect((body as { data: CycleWriting[] }).data.map(({ text, version }) => [text, version])).toEqual([
      ['Twee', 3],
      ['Een', 2],
    ]);
  });

  describe('a concern', () => {
    const raise = (id: string, concern: object, agent = teacher) =>
      agent.post(`/api/cycles/${id}/concerns`).send(concern);

    it('without a name is nobody’s: not in the table, not in the log, not in what is kept of the request', async () => {
      const { id } = await made();
      const staffId = await staffOf('teacher');
      const before = (await api.sql<{ seq: number }>('own', 'SELECT max(seq) AS seq FROM "AuditEntry"'))[0]?.seq;
      await raise(id, { title: 'Ik zie er niets in', anonymous: true }).set('Idempotency-Key', 'wie').expect(201);
      const [concern] = (await read(id)).items;
      expect(concern).toMatchObject({ kind: 'concern', staffId: null, staffName: null, helpAsked: false });
      const rows = await api.sql('own', `SELECT * FROM "CycleItem" WHERE id = $1`, [concern?.id]);
      expect(JSON.stringify(rows)).not.toContain(staffId);
      const log = await api.sql('own', 'SELECT "actorId", action FROM "AuditEntry" WHERE seq > $1', [before]);
      expect(log).toEqual([{ actorId: null, action: 'cycle.raise' }]);
      expect(await api.sql('own', `SELECT 1 FROM "IdempotencyKey" WHERE key = 'wie'`)).toEqual([]);
      // Nobody can take it back: leader or coach can.
      await teacher.delete(`/api/cycle-items/${concern?.id}`).set('If-Match', '"v1"').expect(403);
    });

    it('with a name can ask for help, of which only leader and coach know', async () => {
      const { id } = await made();
      await raise(id, { title: 'Hoe dan?', anonymous: true, helpAsked: true }).expect(400);
      await raise(id, { title: 'Hoe lees ik dit?', anonymous: false, helpAsked: true }).expect(201);
      const seenBy = async (agent: Agent) => (await read(id, agent)).items[0]?.helpAsked;
      expect([await seenBy(teacher), await seenBy(leader)]).toEqual([true, true]);
      const colleague = await api.asColleague();
      expect(await seenBy(colleague)).toBeNull();
      const [concern] = (await read(id)).items;
      const at = `/api/cycle-items/${concern?.id}`;
      await leader.patch(at).set('If-Match', '"v1"').send({ answer: 'Ik kijk mee', doneOn: '2026-11-20' }).expect(200);
      const facts = await read(id);
      expect([factOf(facts, 'concerns'), factOf(facts, 'help')]).toMatchObject([{ have: 1, of: 1, done: true }, { have: 1, of: 1 }]); // prettier-ignore
      await colleague.delete(at).set('If-Match', '"v2"').expect(403);
      await teacher.delete(at).set('If-Match', '"v2"').expect(204);
    });

    it('stays inside the school: the board sees the course, not the concerns, the hours or who was there', async () => {
      const { id } = await made();
      await raise(id, { title: 'Ik zie er niets in', anonymous: false }).expect(201);
      await add(id, { kind: 'duty', staffId: await staffOf('teacher'), hours: 6, cover: 'toArrange' });
      const meeting = await add(id, { kind: 'meeting', title: 'Waarom', onDay: '2026-11-03' });
      await teacher.put(`/api/cycle-items/${meeting.id}/reading`).expect(200);
      const seen = await read(id, member);
      expect(seen.items.map(({ kind, people }) => [kind, people])).toEqual([['meeting', []]]);
      expect(seen.may).toMatchObject({ edit: false, raise: false, copy: false });
      expect(seen.team).toEqual([]);
      await raise(id, { title: 'Van boven', anonymous: true }, member).expect(403);
    });
  });

  it('closes after an evaluation, once; closed it is read and copied only', async () => {
    const cycle = await made();
    const at = `/api/cycles/${cycle.id}`;
    const { body: early } = await leader.post(`${at}/close`).set(...ifMatch(cycle)).expect(409); // prettier-ignore
    expect(early).toMatchObject({ code: 'cycle.notEvaluated' });
    await add(cycle.id, { kind: 'evaluation', onDay: '2020-02-10', text: 'Het hielp.' });
    const closed = (await leader.post(`${at}/close`).set(...ifMatch(cycle)).expect(200)).body as CycleDetail; // prettier-ignore
    expect(closed).toMatchObject({ state: 'closed', next: null, may: { edit: false, reopen: true, copy: true } });
    expect(closed.warnings).toContain('plansFirst');
    await leader.post(`${at}/close`).set(...ifMatch(closed)).expect(409); // prettier-ignore
    await leader.post(`${at}/items`).send({ kind: 'agreement', title: 'Nog iets' }).expect(409);
    await leader.patch(`${at}/texts/paragraph`).set('If-Match', '"v1"').send({ text: 'Nog iets' }).expect(409);
    await leader.post(`${at}/reopen`).set(...ifMatch(closed)).expect(200); // prettier-ignore
  });

  it('is thrown away only while nobody wrote in it', async () => {
    const [empty, used] = [await made(), await made()];
    await leader.delete(`/api/cycles/${empty.id}`).set(...ifMatch(empty)).expect(204); // prettier-ignore
    await write(used.id, 'carryOn', 'De instructietafel blijft.');
    const { body } = await leader.delete(`/api/cycles/${used.id}`).set(...ifMatch(used)).expect(409); // prettier-ignore
    expect(body).toMatchObject({ code: 'cycle.inUse' });
  });

  it('goes on in the next period with what still counts', async () => {
    const members = [
      { staffId: await staffOf('teacher'), part: 'teacher' },
      { staffId: await staffOf('coach'), part: 'coach' },
    ];
    const cycle = await made({ members, ownerId: await staffOf('coach'), half: 1 });
    await write(cycle.id, 'carryOn', 'De instructietafel blijft.');
    await add(cycle.id, { kind: 'agreement', title: 'Elke dag lezen' });
    await add(cycle.id, { kind: 'agreement', title: 'Boeken gekocht', doneOn: '2026-10-10' });
    await add(cycle.id, { kind: 'training', title: 'Grafieken', onDay: '2026-10-01' });
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
    const cycle = await made();
    const { focus, domain } = cycle;
    await leader.post('/api/cycles').send({ schoolId, schoolYear, half: 0, domain, focus }).expect(409);
    await made({ focus, half: 1 });
  });

  it('is not there for a teacher of another school, nor for who leads another one', async () => {
    const { id } = await made();
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
    const { id } = await made();
    const { body } = await leader.post(`/api/cycles/${id}/items`).send(item).expect(400);
    expect(body).toMatchObject({ code, errors: [{ path, code }] });
    expect((await read(id)).items).toEqual([]);
  });

  it('has one plan for taal and one for rekenen, always in step', async () => {
    const cycle = await made({ domain: 'taalverzorging', ownerId: await staffOf('coach') });
    const ask = async (area: string, agent = leader) =>
      (await agent.get(`/api/cycles/plan?schoolId=${schoolId}&schoolYear=${schoolYear}&area=${area}`).expect(200)).body as DomainPlan; // prettier-ignore
    const item = await add(cycle.id, { kind: 'training', title: 'Spelling door de school heen', onDay: '2026-12-01' });
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
