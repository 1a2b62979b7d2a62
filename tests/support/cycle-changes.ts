import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number };

/** Every change of a cycle in the order in which it can be made, by the leader of a school. */
export async function changesOfCycle(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const [schoolId] = api.boards.own.schoolIds;
  const input = (focus: string) => ({ schoolId, schoolYear: '2030-2031', half: 0, domain: 'rekenen', focus });
  const made = async (focus: string) => (await leader.post('/api/cycles').send(input(focus)).expect(201)).body as Known;
  const [cycle, spare] = [await made('breuken'), await made('meten')];
  const at = `/api/cycles/${cycle.id}`;
  const match = async (path = at) => {
    const { version } = (await leader.get(path).expect(200)).body as Known;
    return ['If-Match', `"v${version}"`] as const;
  };
  const item = async (body: object) => (await leader.post(`${at}/items`).send(body).expect(201)).body as Known;
  const training = await item({ kind: 'training', title: 'Grafieken', onDay: '2030-10-01' });
  const meeting = await item({ kind: 'meeting', title: 'Waarom', onDay: '2030-11-01' });
  const held = { kind: 'evaluation', onDay: '2020-01-01', text: 'Het hielp.' };
  return {
    'post /api/cycles': () => leader.post('/api/cycles').send(input('tijd')),
    'patch /api/cycles/{id}': async () => leader.patch(at).set(...(await match())).send({ focus: 'breuken en procenten' }), // prettier-ignore
    'delete /api/cycles/{id}': () => leader.delete(`/api/cycles/${spare.id}`).set('If-Match', `"v${spare.version}"`),
    'post /api/cycles/{id}/items': () => leader.post(`${at}/items`).send(held),
    'post /api/cycles/{id}/concerns': () => leader.post(`${at}/concerns`).send({ title: 'Wanneer?', anonymous: true }),
    'patch /api/cycles/{id}/texts/{key}': async () =>
      leader.patch(`${at}/texts/conclusion`).set(...(await match(`${at}/texts/conclusion`))).send({ text: 'Groep 5' }), // prettier-ignore
    'put /api/cycle-items/{id}/attendance': () =>
      leader.put(`/api/cycle-items/${training.id}/attendance`).send({ staffIds: [] }),
    'put /api/cycle-items/{id}/reading': () => leader.put(`/api/cycle-items/${meeting.id}/reading`),
    'delete /api/cycle-items/{id}/reading': () => leader.delete(`/api/cycle-items/${meeting.id}/reading`),
    'patch /api/cycle-items/{id}': () =>
      leader.patch(`/api/cycle-items/${training.id}`).set('If-Match', '"v1"').send({ title: 'Grafieken lezen' }),
    'delete /api/cycle-items/{id}': () => leader.delete(`/api/cycle-items/${training.id}`).set('If-Match', '"v2"'),
    'post /api/cycles/{id}/copy': () => leader.post(`${at}/copy`).send({ schoolYear: '2031-2032', half: 0 }),
    'post /api/cycles/{id}/close': async () => leader.post(`${at}/close`).set(...(await match())),
    'post /api/cycles/{id}/reopen': async () => leader.post(`${at}/reopen`).set(...(await match())),
  };
}
