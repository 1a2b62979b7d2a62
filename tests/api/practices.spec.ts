import type { Practice } from '#contract/measures';
import type { Agent, Api } from '../support/api';
import { MeasureApi } from '../support/measure-api';

describe('practices', () => {
  let measures: MeasureApi;
  let api: Api;
  let leader: Agent;
  let member: Agent;
  let adviser: Agent;
  let practice: Practice;
  beforeAll(async () => {
    measures = await MeasureApi.start();
    ({ api, leader } = measures);
    member = measures.goals.member;
    adviser = await api.as('adviser');
    const { practiceId } = await measures.published();
    practice = await read(practiceId ?? '');
  });
  afterAll(() => api.stop());
  const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const read = async (id: string, agent = leader) =>
    (await agent.get(`/api/practices/${id}`).expect(200)).body as Practice;
  const found = async (query: string, agent = adviser) =>
    ((await agent.get(`/api/practices?${query}`).expect(200)).body as { data: Practice[] }).data.map(({ id }) => id);

  it('say what, for whom, with which effect and whom to ask, to everybody of the board', async () => {
    const seen = await read(practice.id, adviser);
    expect(seen).toMatchObject({
      forWhom: 'Groep 6, zwakke lezers',
      yearGroup: 6,
      domain: 'lezen',
      state: 'published',
    });
    expect(seen).toMatchObject({ contactId: measures.leaderId, contactHasLeft: false, effect: { n: 12 } });
    expect(seen.effect.low).toBeGreaterThan(0);
    expect(seen.may).toEqual({ edit: false, withdraw: false });
    expect(practice.may).toEqual({ edit: true, withdraw: true });
    await (await api.as('teacher', 'other')).get(`/api/practices/${practice.id}`).expect(404);
  });

  it('hold nothing of a pupil: no name, no group, nothing that leads to one', async () => {
    const { groupId } = measures.groups;
    const [group] = await api.sql<{ name: string }>('own', 'SELECT name FROM "Group" WHERE id = $1', [groupId]);
    const text = JSON.stringify(practice);
    expect(text).not.toContain(groupId);
    expect(text).not.toContain(group?.name);
    expect(Object.keys(practice.effect).sort()).toEqual(['high', 'left', 'low', 'n']);
  });

  it('are found by every word, within words too, and by domain and year group', async () => {
    expect(await found('q=DUOLEZEN')).toEqual([practice.id]);
    expect(await found(`q=${encodeURIComponent('stappenkaart zwakke')}`)).toEqual([practice.id]);
    expect(await found(`q=${encodeURIComponent('stappenkaart rekenmuurtje')}`)).toEqual([]);
    expect(await found('domain=lezen&yearGroup=6')).toEqual([practice.id]);
    expect(await found('domain=rekenen')).toEqual([]);
    expect(await found('yearGroup=7')).toEqual([]);
    expect(await found('q=%25')).toEqual([]);
  });

  it('are made of what works only, once, with somebody of the school to ask', async () => {
    const running = await measures.started();
    expect((await measures.publish(running.id).expect(409)).body).toMatchObject({ code: 'measure.wrongState' });
    const doubted = await measures.confirmed({}, 'nietTeZeggen');
    expect(doubted.may.publish).toBe(false);
    expect((await measures.publish(doubted.id).expect(409)).body).toMatchObject({ code: 'measure.noEffect' });
    const works = await measures.confirmed();
    expect(works.may.publish).toBe(true);
    const { staffId: memberId } = await api.userOf('boardMember');
    const refused = await measures.publish(works.id, memberId).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ path: 'contactId', code: 'practice.contactUnknown' }] });
    const answers = await Promise.all([measures.publish(works.id), measures.publish(works.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('cannot be made of a verdict that the figures do not bear', async () => {
    const { schoolYear } = measures.groups;
    const [from, until] = schoolYear.split('-').map((year) => Number(year) - 1);
    const before = { startSchoolYear: `${from}-${until}`, startMoment: 'E' };
    const unsaid = await measures.confirmed({ ...before, title: 'Zonder begintoets' });
    expect(unsaid).toMatchObject({
      evaluation: { proposal: 'nietTeZeggen', verdict: 'werkt' },
      may: { publish: false },
    });
    await measures.publish(unsaid.id).expect(409);
  });

  it('change in words and contact by the school or the board, and never in their effect', async () => {
    const at = `/api/practices/${practice.id}`;
    await leader.patch(at).set(...match(practice)).send({ effect: { left: 9 } }).expect(400); // prettier-ignore
    await leader.patch(at).send({ what: 'x' }).expect(428);
    await adviser.patch(at).set(...match(practice)).send({ what: 'x' }).expect(403); // prettier-ignore
    const changed = (await member.patch(at).set(...match(practice)).send({ what: 'Duolezen, dagelijks' }).expect(200)).body as Practice; // prettier-ignore
    expect(changed).toMatchObject({ what: 'Duolezen, dagelijks', effect: practice.effect });
    await leader.patch(at).set(...match(practice)).send({ what: 'x' }).expect(412); // prettier-ignore
  });

  it('name who leads the school when the contact has left', async () => {
    const [teacher] = await api.sql<{ id: string }>(
      'own',
      `SELECT "staffId" AS id FROM "RoleAssignment" WHERE "schoolId" = $1 AND role = 'teacher' ORDER BY "staffId" LIMIT 1`,
      [measures.groups.schoolId],
    );
    const { id } = await measures.confirmed();
    const { practiceId } = (await measures.publish(id, teacher?.id).expect(200)).body as { practiceId: string };
    expect((await read(practiceId)).contactHasLeft).toBe(false);
    await api.sql('own', `UPDATE "Staff" SET "leftOn" = current_date - 1 WHERE id = $1`, [teacher?.id]);
    const { name } = await api.userOf('schoolLeader');
    expect(await read(practiceId)).toMatchObject({ contactHasLeft: true, contactName: name });
  });

  it('are taken back by the school, and shared again if it wants to', async () => {
    const measure = await measures.published();
    const id = measure.practiceId ?? '';
    const at = `/api/practices/${id}`;
    const { version } = await read(id);
    const withdrawn = (await leader.post(`${at}/withdraw`).set(...match({ version })).expect(200)).body as Practice; // prettier-ignore
    expect(withdrawn).toMatchObject({ state: 'withdrawn', may: { edit: false, withdraw: false } });
    await adviser.get(at).expect(404);
    expect(await found('perPage=100')).not.toContain(id);
    await leader.patch(at).set(...match(withdrawn)).send({ what: 'x' }).expect(409); // prettier-ignore
    expect(await measures.read(measure.id)).toMatchObject({ practiceId: null, may: { publish: true } });
    await measures.publish(measure.id).expect(200);
    expect(await read(id, adviser)).toMatchObject({ state: 'published' });
  });
});
