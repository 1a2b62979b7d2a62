import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number };

export const yearOfLeaving = { measure: 'share1S2F', domain: 'lezen', goal: 70, margin: 2, leastPupils: 10 };

/** Every change of a goal in the order in which it can be made, by the leader of a school. */
export async function changesOfGoal(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const [schoolId] = api.boards.own.schoolIds;
  const [year] = await api.sql<{ label: string }>('own', 'SELECT max(label) AS label FROM "SchoolYear"');
  const input = { schoolId, title: 'Meer begrip', schoolYear: year?.label, ...yearOfLeaving };
  const made = async () => (await leader.post('/api/goals').send(input).expect(201)).body as Known;
  const [goal, spare] = [await made(), await made()];
  const at = `/api/goals/${goal.id}`;
  const match = async () => {
    const { version } = (await leader.get(at).expect(200)).body as Known;
    return ['If-Match', `"v${version}"`] as const;
  };
  return {
    'post /api/goals': () => leader.post('/api/goals').send(input),
    'patch /api/goals/{id}': async () => leader.patch(at).set(...(await match())).send({ title: 'Beter lezen' }), // prettier-ignore
    'patch /api/goals/{id}/explanation': () =>
      leader.patch(`${at}/explanation`).set('If-Match', '"v1"').send({ text: 'Elke dag lezen.' }),
    'delete /api/goals/{id}': () => leader.delete(`/api/goals/${spare.id}`).set('If-Match', `"v${spare.version}"`),
    'post /api/goals/{id}/set': async () => leader.post(`${at}/set`).set(...(await match())),
    'post /api/goals/{id}/reopen': async () => leader.post(`${at}/reopen`).set(...(await match())),
    'put /api/goals/{id}/underwriting': async () => {
      await api.sql('own', `UPDATE "Goal" SET state = 'set' WHERE id = $1`, [goal.id]);
      return leader.put(`${at}/underwriting`);
    },
    'delete /api/goals/{id}/underwriting': () => leader.delete(`${at}/underwriting`),
    'post /api/goals/{id}/comments': () => leader.post(`${at}/comments`).send({ text: 'Hoe staat het?' }),
    'post /api/goals/{id}/close': async () => {
      await api.sql('own', `UPDATE "Goal" SET "schoolYear" = '2019-2020' WHERE id = $1`, [goal.id]);
      return leader.post(`${at}/close`).send({ verdict: 'nietTeZeggen', reason: 'Niet afgenomen.' });
    },
  };
}
