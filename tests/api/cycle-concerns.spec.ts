import type { Agent, Api } from '../support/api';
import { CycleApi, factOf } from '../support/cycle-api';

describe('a concern of the team', () => {
  let cycles: CycleApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let member: Agent;
  beforeAll(async () => {
    cycles = await CycleApi.start();
    ({ api, leader, teacher, member } = cycles);
  });
  afterAll(() => api.stop());

  it('without a name is nobody’s: not in the table, not in the log, not in what is kept of the request', async () => {
    const { id } = await cycles.made();
    const staffId = await cycles.staffOf('teacher');
    const before = (await api.sql<{ seq: number }>('own', 'SELECT max(seq) AS seq FROM "AuditEntry"'))[0]?.seq;
    await cycles.raise(id, { title: 'Ik zie er niets in', anonymous: true }).set('Idempotency-Key', 'wie').expect(201);
    const [concern] = (await cycles.read(id)).items;
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
    const { id } = await cycles.made();
    await cycles.raise(id, { title: 'Hoe dan?', anonymous: true, helpAsked: true }).expect(400);
    await cycles.raise(id, { title: 'Hoe lees ik dit?', anonymous: false, helpAsked: true }).expect(201);
    const seenBy = async (agent: Agent) => (await cycles.read(id, agent)).items[0]?.helpAsked;
    expect([await seenBy(teacher), await seenBy(leader)]).toEqual([true, true]);
    const colleague = await api.asColleague();
    expect(await seenBy(colleague)).toBeNull();
    const [concern] = (await cycles.read(id)).items;
    const at = `/api/cycle-items/${concern?.id}`;
    await leader.patch(at).set('If-Match', '"v1"').send({ answer: 'Ik kijk mee', doneOn: '2026-11-20' }).expect(200);
    const facts = await cycles.read(id);
    expect([factOf(facts, 'concerns'), factOf(facts, 'help')]).toMatchObject([{ have: 1, of: 1, done: true }, { have: 1, of: 1 }]); // prettier-ignore
    await colleague.delete(at).set('If-Match', '"v2"').expect(403);
    await teacher.delete(at).set('If-Match', '"v2"').expect(204);
  });

  it('stays inside the school: the board sees the course, not the concerns, the hours or who was there', async () => {
    const { id } = await cycles.made();
    await cycles.raise(id, { title: 'Ik zie er niets in', anonymous: false }).expect(201);
    await cycles.add(id, { kind: 'duty', staffId: await cycles.staffOf('teacher'), hours: 6, cover: 'toArrange' });
    const meeting = await cycles.add(id, { kind: 'meeting', title: 'Waarom', onDay: '2026-11-03' });
    await teacher.put(`/api/cycle-items/${meeting.id}/reading`).expect(200);
    const seen = await cycles.read(id, member);
    expect(seen.items.map(({ kind, people }) => [kind, people])).toEqual([['meeting', []]]);
    expect(seen.may).toMatchObject({ edit: false, raise: false, copy: false });
    expect(seen.team).toEqual([]);
    await cycles.raise(id, { title: 'Van boven', anonymous: true }, member).expect(403);
  });
});
