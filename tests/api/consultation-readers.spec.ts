import { consultationPolicy, type ConsultationInReach } from '#backend/access/policies/consultation.policy';
import { may } from '#backend/access/user';
import { type Agent, Api, everyRole } from '../support/api';
import { addConsultations } from '../support/api-rows';

type Detail = { id: string; version: number; question: string | null; may: Record<string, boolean> };

describe('who sees what of a classroom consultation', () => {
  let api: Api;
  let shared: string, planned: string, asked: string;
  const agents = new Map<string, Agent>();
  const as = (role: string) => agents.get(role) as Agent;

  beforeAll(async () => {
    api = await Api.start();
    [[shared, planned, asked]] = (await addConsultations(api, 'own')) as [[string, string, string]];
    for (const role of everyRole) agents.set(role, await api.as(role));
  });
  afterAll(() => api.stop());

  const get = async (role: string, id: string) =>
    (await as(role).get(`/api/consultations/${id}`).expect(200)).body as Detail;
  const match = async (id: string, role = 'teacher') => `"v${(await get(role, id)).version}"`;
  const write = (role: string, id: string, { key, text }: { key: string; text: string }) =>
    as(role).patch(`/api/consultations/${id}/sections/${key}`).set('If-Match', '"v0"').send({ text });

  it.each(everyRole)('lists for %s what the policy says, with content only where it says so', async (role) => {
    const user = await api.userOf(role);
    expect(may(user, 'consultation.read')).toBe(true);
    const rows = await api.sql<ConsultationInReach & { id: string; sharedWith: string[] }>(
      'own',
      `SELECT c.id, "schoolId", "teacherId", "visitorId", state,
         ARRAY(SELECT "staffId" FROM "ConsultationShare" s WHERE s."consultationId" = c.id) AS "sharedWith" FROM "Consultation" c`,
    );
    const all = rows.map((row) => ({ ...row, shares: row.sharedWith.map((staffId) => ({ staffId })) }));
    const { body } = await as(role).get('/api/consultations?perPage=100').expect(200);
    const found = (body as { data: Detail[] }).data;
    const readable = all.filter((one) => consultationPolicy.read(user, one));
    expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    for (const { id, question } of found) {
      const one = all.find((row) => row.id === id) as ConsultationInReach;
      expect([id, question !== null]).toEqual([id, consultationPolicy.readContent(user, one)]);
    }
  });

  it('is not there for a teacher of another group nor for a board member, in no list and at no address', async () => {
    for (const role of ['boardMember', 'qualityOfficer', 'adviser']) {
      for (const id of [shared, planned, asked])
        expect([role, (await as(role).get(`/api/consultations/${id}`)).status]).toEqual([role, 404]);
      expect((await as(role).get('/api/consultations')).body).toEqual({ data: [], total: 0 });
    }
    await api.sql('own', `UPDATE "Consultation" SET "visitorId" = $2 WHERE id = $1`, [
      planned,
      (await api.userOf('coach')).staffId,
    ]);
    await as('teacher').get(`/api/consultations/${planned}`).expect(404);
    await as('teacher').get(`/api/consultations/${planned}/sections/question`).expect(404);
  });

  it('tells leader and coach that a visit is planned or held, and nothing of what is written', async () => {
    for (const role of ['schoolLeader']) {
      const { body } = await as(role).get(`/api/consultations/${shared}`).expect(200);
      expect(body).toMatchObject({
        state: 'agreed',
        agreements: { open: 1 },
        part: null,
        question: null,
        content: null,
        readers: null,
      });
      expect(JSON.stringify(body)).not.toContain('Geheim');
      await as(role).get(`/api/consultations/${shared}/sections/question`).expect(404);
      await as(role).get(`/api/consultations/${asked}`).expect(404);
      await write(role, shared, { key: 'talk', text: 'Meekijken' }).expect(404);
      await as(role)
        .put(`/api/consultations/${shared}/shares`)
        .set('If-Match', '"v1"')
        .send({ staffIds: [] })
        .expect(403);
    }
  });

  it('opens for whom the teacher shared it with, to read and not to write, until the teacher takes it back', async () => {
    const { staffId } = await api.userOf('boardMember');
    const share = async (staffIds: string[]) =>
      as('teacher')
        .put(`/api/consultations/${shared}/shares`)
        .set('If-Match', await match(shared))
        .send({ staffIds });
    expect((await share([staffId])).body).toMatchObject({ sharedWith: [{ id: staffId }] });
    const seen = await get('boardMember', shared);
    expect(seen).toMatchObject({ part: 'shared', question: 'Geheime vraag' });
    expect(Object.values(seen.may)).not.toContain(true);
    await write('boardMember', shared, { key: 'talk', text: 'Meeschrijven' }).expect(403);
    await share([]);
    await as('boardMember').get(`/api/consultations/${shared}`).expect(404);
    await as('administrator').get(`/api/consultations/${shared}`).expect(404);
  });

  it('lets nobody but the teacher share it further', async () => {
    const { staffId } = await api.userOf('boardMember');
    const answer = await as('coach')
      .put(`/api/consultations/${shared}/shares`)
      .set('If-Match', await match(shared))
      .send({ staffIds: [staffId] });
    expect(answer.status).toBe(403);
  });

  it('gives the board counts per school', async () => {
    const { body } = await as('boardMember').get('/api/consultation-counts').expect(200);
    const [school] = (body as { data: object[] }).data.filter(
      (one) => (one as { id: string }).id === api.boards.own.schoolIds[0],
    );
    expect(school).toMatchObject({ held: 1, planned: 1, openAgreements: 1 });
    expect(JSON.stringify(body)).not.toMatch(/teacherId|Geheim/);
    await as('boardMember').get('/api/consultation-tracking').expect(403);
    await as('teacher').get('/api/consultation-counts').expect(403);
  });
});
