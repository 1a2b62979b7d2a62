import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number };

/** Every change of the calendar in the order in which it can be made, by the leader of a school. */
export async function changesOfCalendar(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const [schoolId] = api.boards.own.schoolIds;
  const input = { schoolId, kind: 'resultsMeeting', title: 'Opbrengstvergadering', startsOn: '2099-02-03' };
  const made = async () => (await leader.post('/api/events').send(input).expect(201)).body as Known;
  const [event, spare] = [await made(), await made()];
  const days = { name: 'Vrije dag', fromOn: '2099-03-02', untilOn: '2099-03-02' };
  const { id } = (
    await leader
      .post('/api/school-free-days')
      .send({ schoolId, ...days })
      .expect(201)
  ).body as Known;
  const free = `/api/school-free-days/${id}`;
  const at = `/api/events/${event.id}`;
  const known = (version: number) => ['If-Match', `"v${version}"`] as const;
  return {
    'post /api/events': () => leader.post('/api/events').send(input),
    'patch /api/events/{id}': () => leader.patch(at).set(...known(1)).send({ startsOn: '2099-02-04' }), // prettier-ignore
    'post /api/events/{id}/cancel': () => leader.post(`${at}/cancel`).set(...known(2)).send({}), // prettier-ignore
    'post /api/events/{id}/restore': () => leader.post(`${at}/restore`).set(...known(3)).send({}), // prettier-ignore
    'post /api/school-free-days': () => leader.post('/api/school-free-days').send({ schoolId, ...days }),
    'patch /api/school-free-days/{id}': () => leader.patch(free).set(...known(1)).send({ name: 'Vrij' }), // prettier-ignore
    'delete /api/school-free-days/{id}': () => leader.delete(free).set(...known(2)),
    'delete /api/events/{id}': () => leader.delete(`/api/events/${spare.id}`).set(...known(1)),
  };
}
