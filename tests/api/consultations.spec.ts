import { type Agent, Api, everyRole } from '../support/api';
import { addConsultations } from '../support/api-rows';

type Detail = {
  id: string;
  version: number;
  state: string;
  part: string | null;
  question: string | null;
  content: { sections: { key: string; version: number; text: string }[]; agreements: { id: string }[] } | null;
  next: { step: string; waitsFor: string | null } | null;
  may: Record<string, boolean>;
};

describe('a classroom consultation', () => {
  let api: Api;
  let coachId: string;
  const agents = new Map<string, Agent>();
  const as = (role: string) => agents.get(role) as Agent;
  const today = () => new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await Api.start();
    await addConsultations(api, 'own');
    for (const role of everyRole) agents.set(role, await api.as(role));
    coachId = (await api.userOf('coach')).staffId;
  });
  afterAll(() => api.stop());

  const get = async (role: string, id: string) =>
    (await as(role).get(`/api/consultations/${id}`).expect(200)).body as Detail;
  const match = async (id: string, role = 'teacher') => `"v${(await get(role, id)).version}"`;
  const begin = async (question = 'Organiseer ik drie niveaus goed?') =>
    (await as('teacher').post('/api/consultations').send({ question }).expect(201)).body as Detail;
  const step = async (role: string, id: string, name: string) =>
    as(role)
      .post(`/api/consultations/${id}/steps/${name}`)
      .set('If-Match', await match(id, role));
  const plan = async (id: string, change: object = {}) =>
    as('teacher')
      .post(`/api/consultations/${id}/plan`)
      .set('If-Match', await match(id))
      .send({ visitOn: today(), visitorId: coachId, lesson: 'Rekenen 9.15', ...change });
  const write = (
    role: string,
    id: string,
    { key, text, version = 0 }: { key: string; text: string; version?: number },
  ) => as(role).patch(`/api/consultations/${id}/sections/${key}`).set('If-Match', `"v${version}"`).send({ text });

  it('goes from question to agreement', async () => {
    const { id } = await begin();
    await as('coach').get(`/api/consultations/${id}`).expect(404);
    expect((await plan(id)).body).toMatchObject({
      state: 'planned',
      visitorName: expect.any(String),
      next: { step: 'hold' },
    });
    await write('coach', id, { key: 'visit', text: 'Drie groepjes, de instructietafel liep uit.' }).expect(200);
    expect((await step('coach', id, 'hold')).body).toMatchObject({ state: 'held' });
    await write('coach', id, { key: 'talk', text: 'Besproken wat de instructietafel vraagt.' }).expect(200);
    expect((await step('coach', id, 'talk')).body).toMatchObject({
      state: 'talked',
      next: { step: 'reflect', waitsFor: 'notYours' },
      may: { reflect: false },
    });
    expect((await step('teacher', id, 'reflect')).body).toMatchObject({ code: 'consultation.noReflection' });
    await write('teacher', id, { key: 'reflection', text: 'Ik plan de instructietafel eerder.' }).expect(200);
    expect((await step('teacher', id, 'reflect')).body).toMatchObject({
      state: 'reflected',
      next: { waitsFor: 'noAgreement' },
    });
    const ownerId = (await api.userOf('teacher')).staffId;
    const agreed = await as('teacher')
      .post(`/api/consultations/${id}/agreements`)
      .set('If-Match', await match(id))
      .send({ text: 'Instructietafel na tien minuten', ownerId, dueOn: '2099-01-01' })
      .expect(200);
    expect(agreed.body).toMatchObject({ agreements: { open: 1, late: 0, nextOn: '2099-01-01' } });
    const done = (await step('teacher', id, 'agree')).body as Detail;
    expect(done).toMatchObject({ state: 'agreed', next: null, may: { addAgreement: false, finishAgreement: true } });
    await write('teacher', id, { key: 'reflection', text: 'Toch anders', version: 1 }).expect(403);
    const kept = await as('teacher')
      .patch(`/api/consultations/${id}/agreements/${done.content?.agreements[0]?.id}`)
      .set('If-Match', await match(id))
      .send({ done: true })
      .expect(200);
    expect(kept.body).toMatchObject({ agreements: { open: 0 } });
  });

  it('begins with a question, of a teacher, about an own group', async () => {
    await as('teacher').post('/api/consultations').send({ question: '  ' }).expect(400);
    await as('coach').post('/api/consultations').send({ question: 'Mag dat?' }).expect(403);
    const [, elsewhere] = api.boards.own.schoolIds;
    await as('teacher').post('/api/consultations').send({ question: 'x', schoolId: elsewhere }).expect(404);
    await as('teacher').post('/api/consultations').send({ question: 'x', groupId: api.boards.own.id }).expect(404);
    const { groupIds } = await api.userOf('teacher');
    const { body } = await as('teacher')
      .post('/api/consultations')
      .send({ question: 'x', groupId: groupIds[0] })
      .expect(201);
    expect(body).toMatchObject({ groupId: groupIds[0], state: 'question', part: 'teacher' });
  });

  it('asks only who works at the school, and never the teacher', async () => {
    const { id } = await begin();
    for (const role of ['teacher', 'boardMember'] as const) {
      const refused = await plan(id, { visitorId: (await api.userOf(role)).staffId });
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([400, 'consultation.personUnknown']);
    }
    const { body } = await as('teacher').get('/api/consultations/colleagues').expect(200);
    const other = (body as { data: { id: string; role: string }[] }).data.find(({ role }) => role === 'teacher');
    expect((await plan(id, { visitorId: other?.id })).body).toMatchObject({ collegial: true });
  });

  it('goes back when a visit falls through, and is thrown away only as a question', async () => {
    const { id } = await begin();
    await plan(id);
    const refused = await as('teacher')
      .delete(`/api/consultations/${id}`)
      .set('If-Match', await match(id));
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'consultation.wrongState']);
    expect((await step('coach', id, 'back')).body).toMatchObject({ state: 'question', visitOn: null });
    await as('teacher')
      .delete(`/api/consultations/${id}`)
      .set('If-Match', await match(id))
      .expect(204);
    await as('teacher').get(`/api/consultations/${id}`).expect(404);
  });

  it('keeps two who write in the after-talk from overwriting each other', async () => {
    const { id } = await begin();
    await plan(id);
    await step('coach', id, 'hold');
    await write('coach', id, { key: 'talk', text: 'Eerst' }).expect(200);
    const late = await write('teacher', id, { key: 'talk', text: 'Tegelijk' });
    expect([late.status, (late.body as { code: string }).code]).toEqual([412, 'request.stale']);
    await as('teacher').patch(`/api/consultations/${id}/sections/talk`).send({ text: 'Zomaar' }).expect(428);
    await write('teacher', id, { key: 'talk', text: 'Daarna', version: 1 }).expect(200);
    await write('teacher', id, { key: 'visit', text: 'Niet van mij' }).expect(403);
    await write('teacher', id, { key: 'verslag', text: 'Bestaat niet' }).expect(404);
  });

  it('asks the lines of the form of the school, and keeps them when the school changes it', async () => {
    const [schoolId] = api.boards.own.schoolIds;
    const form = `/api/consultation-forms/${schoolId}`;
    const items = [{ key: 'rust', label: 'Rust en regelmaat', kind: 'seen' }];
    await as('schoolLeader').patch(form).set('If-Match', '"v0"').send({ items }).expect(200);
    await as('teacher').patch(form).set('If-Match', '"v1"').send({ items: [] }).expect(403);
    await as('schoolLeader').patch(form).set('If-Match', '"v0"').send({ items: [] }).expect(412);
    await as('schoolLeader')
      .patch(form)
      .set('If-Match', '"v1"')
      .send({ items: [...items, ...items] })
      .expect(400);
    const { id } = await begin();
    await plan(id);
    await write('coach', id, { key: 'visit.rust', text: 'yes' }).expect(200);
    await as('schoolLeader').patch(form).set('If-Match', '"v1"').send({ items: [] }).expect(200);
    expect((await get('coach', id)).content).toMatchObject({ form: items });
    const fresh = await begin();
    expect((await get('teacher', fresh.id)).content).toMatchObject({ form: [] });
  });

  it('is followed by the leader: who was visited, what is due, and who is starting', async () => {
    const tracking = async (filter = '') =>
      (await as('schoolLeader').get(`/api/consultation-tracking?perPage=100${filter}`).expect(200)).body as {
        data: {
          id: string;
          teacherId: string;
          held: number;
          of: number;
          lastOn: string | null;
          version: number;
          schoolId: string;
        }[];
        total: number;
      };
    const { staffId } = await api.userOf('teacher');
    const { data, total } = await tracking();
    expect(data.every(({ schoolId }) => schoolId === api.boards.own.schoolIds[0])).toBe(true);
    const own = data.find(({ teacherId }) => teacherId === staffId);
    expect(own?.held).toBeGreaterThanOrEqual(1);
    expect(own?.of).toBe(2);
    expect(data.filter(({ lastOn }) => lastOn === null).length).toBeGreaterThan(0);
    expect((await tracking('&sort=lastOn')).data[0]).toMatchObject({ lastOn: null, held: 0 });
    const starting = await as('schoolLeader')
      .patch(`/api/consultation-tracking/${own?.id}`)
      .set('If-Match', `"v${own?.version}"`)
      .send({ startingUntil: '2099-07-31' })
      .expect(200);
    expect(starting.body).toMatchObject({ of: 4, startingUntil: '2099-07-31' });
    const counts = (await as('schoolLeader').get('/api/consultation-counts').expect(200)).body as { data: object[] };
    expect(counts.data).toEqual([expect.objectContaining({ teachers: total })]);
  });

  it('rests when the teacher left: still read by the visitor, moved by nobody, tracked no more', async () => {
    const { id } = await begin();
    await plan(id);
    const { staffId } = await api.userOf('teacher');
    await api.sql('own', `UPDATE "Staff" SET "leftOn" = current_date - 1 WHERE id = $1`, [staffId]);
    const seen = await get('coach', id);
    expect(seen).toMatchObject({
      left: { teacher: true },
      next: { waitsFor: 'teacherLeft' },
      may: { hold: false, back: false },
    });
    expect((await step('coach', id, 'hold')).body).toMatchObject({ code: 'consultation.teacherLeft' });
    await write('coach', id, { key: 'visit', text: 'Te laat' }).expect(403);
    const { body } = await as('schoolLeader').get('/api/consultation-tracking?perPage=100').expect(200);
    expect((body as { data: { teacherId: string }[] }).data.map(({ teacherId }) => teacherId)).not.toContain(staffId);
    await api.sql('own', `UPDATE "Staff" SET "leftOn" = NULL WHERE id = $1`, [staffId]);
  });

  it('is planned anew when the visitor left', async () => {
    const { id } = await begin();
    await plan(id);
    const { staffId } = await api.userOf('coach');
    await api.sql('own', `UPDATE "Staff" SET "leftOn" = current_date - 1 WHERE id = $1`, [staffId]);
    expect(await get('teacher', id)).toMatchObject({ left: { visitor: true }, may: { plan: true, hold: false } });
    expect((await step('teacher', id, 'hold')).body).toMatchObject({ code: 'consultation.visitorLeft' });
    const other = (await api.userOf('schoolLeader')).staffId;
    expect((await plan(id, { visitorId: other })).body).toMatchObject({ left: { visitor: false }, collegial: false });
  });
});
