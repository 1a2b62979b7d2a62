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
  const hours = [{ weekday: 1, startTime: '08:30', endTime: '09:30', domain: 'lezen' }];
  const groups = (await leader.get(`/api/guarded-hours?schoolId=${schoolId}`).expect(200)).body as { data: Known[] };
  const [group] = groups.data;
  const named = await leader.post('/api/calendar-templates').send({ schoolId, name: 'Ons jaar' }).expect(201);
  const template = `/api/calendar-templates/${(named.body as Known).id}`;
  const feed = (await leader.post('/api/calendar-feeds').send({}).expect(201)).body as Known;
  const member = await api.as('boardMember');
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
    'put /api/guarded-hours/{id}': () => leader.put(`/api/guarded-hours/${group?.id}`).set(...known(0)).send({ hours }), // prettier-ignore
    'patch /api/national-dates/{key}': () =>
      member.patch('/api/national-dates/2026-2027-finalAdvice').set(...known(0)).send({ isConfirmed: true }), // prettier-ignore
    'post /api/calendar-templates': () => leader.post('/api/calendar-templates').send({ schoolId, name: 'Ons jaar' }),
    'patch /api/calendar-templates/{id}': () => leader.patch(template).set(...known(1)).send({ name: 'Ons' }), // prettier-ignore
    'delete /api/calendar-templates/{id}': () => leader.delete(template).set(...known(2)),
    'post /api/year-plans': () => leader.post('/api/year-plans').send({ schoolId, schoolYear: '2098-2099', keys: [] }),
    'post /api/year-plans/undo': () => leader.post('/api/year-plans/undo').send({ schoolId, eventIds: [event.id] }),
    'post /api/calendar-feeds': () => leader.post('/api/calendar-feeds').send({ schoolId }),
    'delete /api/calendar-feeds/{id}': () => leader.delete(`/api/calendar-feeds/${feed.id}`),
    'delete /api/events/{id}': () => leader.delete(`/api/events/${spare.id}`).set(...known(1)),
  };
}
