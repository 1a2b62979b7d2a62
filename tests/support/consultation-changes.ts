import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number; content: { agreements: { id: string }[] } };

/** Every change of a consultation in the order in which it can be made, by the teacher and the leader. */
export async function changesOfConsultation(api: Api): Promise<Record<string, Ask>> {
  const [teacher, leader] = [await api.as('teacher'), await api.as('schoolLeader')];
  const { staffId: visitorId } = await api.userOf('coach');
  const [schoolId] = api.boards.own.schoolIds;
  const question = { question: 'Sluit mijn instructie aan?' };
  const today = new Date().toISOString().slice(0, 10);
  const made = async () => (await teacher.post('/api/consultations').send(question).expect(201)).body as Known;
  const { id } = await made();
  const spare = await made();
  const at = `/api/consultations/${id}`;
  const now = async () => (await teacher.get(at).expect(200)).body as Known;
  const match = async () => `"v${(await now()).version}"`;
  const agreementId = async () => (await now()).content.agreements[0]?.id;
  const agreement = { text: 'Drie niveaus', ownerId: visitorId, dueOn: '2099-01-01' };
  const v0 = ['If-Match', '"v0"'] as const;
  const tracked = (await leader.get('/api/consultation-tracking?perPage=1').expect(200)).body as { data: Known[] };
  const after = async (step: string) => teacher.post(`${at}/steps/${step}`).set('If-Match', await match());
  return {
    'post /api/consultations': () => teacher.post('/api/consultations').send(question),
    'delete /api/consultations/{id}': () =>
      teacher.delete(`/api/consultations/${spare.id}`).set('If-Match', `"v${spare.version}"`),
    'post /api/consultations/{id}/plan': async () =>
      teacher
        .post(`${at}/plan`)
        .set('If-Match', await match())
        .send({ visitOn: today, visitorId }),
    'post /api/consultations/{id}/steps/{step}': () => after('hold'),
    'patch /api/consultations/{id}/sections/{key}': () =>
      teacher
        .patch(`${at}/sections/reflection`)
        .set(...v0)
        .send({ text: 'Rustiger' }),
    'put /api/consultations/{id}/shares': async () =>
      teacher
        .put(`${at}/shares`)
        .set('If-Match', await match())
        .send({ staffIds: [] }),
    'post /api/consultations/{id}/agreements': async () =>
      teacher
        .post(`${at}/agreements`)
        .set('If-Match', await match())
        .send(agreement),
    'patch /api/consultations/{id}/agreements/{agreementId}': async () =>
      teacher
        .patch(`${at}/agreements/${await agreementId()}`)
        .set('If-Match', await match())
        .send({ done: true }),
    'delete /api/consultations/{id}/agreements/{agreementId}': async () =>
      teacher.delete(`${at}/agreements/${await agreementId()}`).set('If-Match', await match()),
    'patch /api/consultation-tracking/{id}': () =>
      leader
        .patch(`/api/consultation-tracking/${tracked.data[0]?.id}`)
        .set(...v0)
        .send({ startingUntil: '2099-01-01' }),
    'patch /api/consultation-forms/{id}': () =>
      leader
        .patch(`/api/consultation-forms/${schoolId}`)
        .set(...v0)
        .send({ items: [] }),
  };
}
