import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number; points: { id: string }[]; attendees: { id: string }[] };

/** Every change of a conversation in the order in which it can be made, by the leader of a school. */
export async function changesOfConversation(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const board = await api.as('boardMember');
  const [schoolId] = api.boards.own.schoolIds;
  const input = { schoolId, level: 'leaderCoach', title: 'Opbrengsten', onDay: '2030-11-20' };
  const made = (await leader.post('/api/conversations').send(input).expect(201)).body as Known;
  const at = `/api/conversations/${made.id}`;
  const [first, second] = made.points;
  const match = async () => {
    const { version } = (await leader.get(at).expect(200)).body as Known;
    return ['If-Match', `"v${version}"`] as const;
  };
  const verb = (path: string, body: object) => async () => leader.post(`${at}/${path}`).set(...(await match())).send(body); // prettier-ignore
  const ownerId = made.attendees[0]?.id;
  const agreement = { pointId: first?.id, text: 'Plannen bespreken', ownerId, dueOn: '2030-12-01' };
  return {
    'post /api/conversations': () => leader.post('/api/conversations').send(input),
    'patch /api/conversations/{id}': async () => leader.patch(at).set(...(await match())).send({ title: 'Opbrengsten lezen' }), // prettier-ignore
    'post /api/conversations/{id}/points': () => leader.post(`${at}/points`).send({ title: 'Formatie' }),
    'put /api/conversations/{id}/points/order': async () => {
      const { points } = (await leader.get(at).expect(200)).body as Known;
      return leader.put(`${at}/points/order`).send({ ids: points.map(({ id }) => id) });
    },
    'post /api/conversations/{id}/agenda/refresh': verb('agenda/refresh', {}),
    'post /api/conversations/{id}/agenda': verb('agenda', {}),
    'put /api/conversations/{id}/points/{pointId}/note': () =>
      leader.put(`${at}/points/${first?.id}/note`).set('If-Match', '"v1"').send({ text: 'Besproken' }),
    'put /api/conversations/{id}/private-note': () =>
      leader.put(`${at}/private-note`).set('If-Match', '"v0"').send({ text: 'Van mij' }),
    'post /api/conversations/{id}/points/{pointId}/close': () => leader.post(`${at}/points/${second?.id}/close`),
    'post /api/conversations/{id}/points/{pointId}/reopen': () => leader.post(`${at}/points/${second?.id}/reopen`),
    'post /api/conversations/{id}/agreements': () => leader.post(`${at}/agreements`).send(agreement),
    'patch /api/agreements/{id}': async () => {
      const { agreements } = (await leader.get(at).expect(200)).body as {
        agreements: { id: string; version: number }[];
      };
      const [one] = agreements;
      return leader.patch(`/api/agreements/${one?.id}`).set('If-Match', `"v${one?.version}"`).send({ text: 'Plannen samen bespreken' }); // prettier-ignore
    },
    'post /api/conversations/{id}/hold': verb('hold', { presentIds: [ownerId] }),
    'post /api/conversations/{id}/close': verb('close', {}),
    'post /api/conversations/{id}/next': () => leader.post(`${at}/next`).send({ onDay: '2031-02-01' }),
    'put /api/conversations/templates/{level}': () =>
      board
        .put('/api/conversations/templates/leaderCoach')
        .set('If-Match', '"v0"')
        .send({ questions: [{ key: 'trends', text: null }] }),
  };
}
