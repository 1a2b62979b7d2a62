import { conversationPolicy } from '#backend/access/policies/conversation.policy';
import type { ConversationTemplate } from '#contract/conversation-templates';
import type { Role } from '#contract/permissions';
import { everyRole } from '../support/api';
import { ConversationApi } from '../support/conversation-api';
import { addConversations } from '../support/conversation-rows';

describe('who reads a conversation', () => {
  let talks: ConversationApi;
  beforeAll(async () => {
    talks = await ConversationApi.start();
    await addConversations(talks.api, 'own');
    await addConversations(talks.api, 'other');
  });
  afterAll(() => talks.api.stop());

  it.each(everyRole)('lists for %s those that the policy lets them read', async (role) => {
    const user = await talks.api.userOf(role as Role);
    type Row = { id: string; schoolId: string; level: string; chairId: string | null; staffIds: string[] };
    const all = await talks.api.sql<Row>(
      'own',
      `SELECT c.id, "schoolId", level, "chairId", array_agg(a."staffId") AS "staffIds" FROM "Conversation" c
       JOIN "ConversationAttendee" a ON a."conversationId" = c.id GROUP BY c."boardId", c.id`,
    );
    const readable = all.filter(({ staffIds, ...one }) =>
      conversationPolicy.read(user, { ...one, attendees: staffIds.map((staffId) => ({ staffId })) }),
    );
    const found = await talks.list('', await talks.api.as(role));
    expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    expect(readable.length).toBeLessThan(all.length);
  });

  it('inside the school: leader, coach and who was invited; not the board, an uninvited teacher or who administers', async () => {
    const { id } = await talks.made();
    const at = `/api/conversations/${id}`;
    await talks.coach.get(at).expect(200);
    for (const role of ['boardMember', 'qualityOfficer', 'teacher', 'adviser', 'administrator'] as const)
      await (await talks.api.as(role)).get(at).expect(404);
    const invited = await talks.made({ level: 'coachTeachers', attendeeIds: [talks.ids.teacher] }, talks.coach);
    expect(await talks.read(invited.id, talks.teacher)).toMatchObject({ may: { addPoint: true, edit: false, hold: false } }); // prettier-ignore
  });

  it('between board and leader: the board and that leader; not the coach', async () => {
    const talk = await talks.made({ level: 'boardLeader', attendeeIds: [talks.ids.schoolLeader] }, talks.board);
    expect(talk.readers).toEqual(['invited', 'boardAndLeader']);
    await talks.leader.get(`/api/conversations/${talk.id}`).expect(200);
    await (await talks.api.as('qualityOfficer')).get(`/api/conversations/${talk.id}`).expect(200);
    await talks.coach.get(`/api/conversations/${talk.id}`).expect(404);
    const { body } = await talks.leader.get(`/api/conversations/${talk.id}/pack`).expect(200);
    expect(body).toMatchObject({ forecast: [{ value: 96.5 }], check: expect.arrayContaining([{ key: 'blindSpots', state: 'cannotSee', count: null, of: null }]) as unknown }); // prettier-ignore
    await talks.coach.get(`/api/conversations/${talk.id}/pack`).expect(403);
    const inside = await talks.made();
    await talks.leader.get(`/api/conversations/${inside.id}/pack`).expect(404);
  });

  it('is planned on a level by who talks on it', async () => {
    const plan = (agent: typeof talks.leader, level: string) =>
      agent.post('/api/conversations').send(talks.input({ level, attendeeIds: [] }));
    await plan(talks.coach, 'boardLeader').expect(403);
    await plan(talks.board, 'leaderCoach').expect(403);
    await plan(talks.teacher, 'coachTeachers').expect(403);
    await plan(talks.board, 'boardLeader').expect(201);
    const [, elsewhere] = talks.api.boards.own.schoolIds;
    await talks.leader.post('/api/conversations').send(talks.input({ schoolId: elsewhere, attendeeIds: [] })).expect(403); // prettier-ignore
    const [foreign] = talks.api.boards.other.schoolIds;
    await talks.leader
      .post('/api/conversations')
      .send(talks.input({ schoolId: foreign, attendeeIds: [] }))
      .expect(404);
  });

  it('is led by who plans it or leads it; who was invited writes along', async () => {
    const talk = await talks.prepared({ level: 'coachTeachers', attendeeIds: [talks.ids.teacher] }, talks.coach);
    const [point] = talk.points;
    if (!point) throw new Error('No point');
    await talks.note(talk.id, point, 1, 'Onze groep', talks.teacher).expect(200);
    await talks.step(talk, 'hold', { presentIds: [] }, talks.teacher).expect(403);
    const led = await talks.prepared({ level: 'coachTeachers', chairId: talks.ids.teacher }, talks.coach);
    await talks.step(led, 'hold', { presentIds: [] }, talks.teacher).expect(200);
  });
});

describe('a private note', () => {
  let talks: ConversationApi;
  beforeAll(async () => {
    talks = await ConversationApi.start();
  });
  afterAll(() => talks.api.stop());

  it('is read by nobody but its writer: not by who was there, nor by who administers', async () => {
    const administrator = await talks.api.as('administrator');
    const { staffId } = await talks.api.userOf('administrator');
    const talk = await talks.made();
    await talks.api.sql(
      'own',
      `INSERT INTO "ConversationAttendee" ("boardId", "conversationId", "staffId") VALUES ($1, $2, $3)`,
      [talks.api.boards.own.id, talk.id, staffId],
    );
    const at = `/api/conversations/${talk.id}`;
    const write = (version: number, text: string, agent = talks.leader) =>
      agent.put(`${at}/private-note`).set('If-Match', `"v${version}"`).send({ text });
    expect((await write(0, 'Eerst zelf nadenken').expect(200)).body).toMatchObject({ version: 1 });
    await write(0, 'Uit een ander venster').expect(412);
    expect((await write(1, 'Eerst goed nadenken').expect(200)).body).toMatchObject({ version: 2 });
    await write(0, 'Mijn eigen gedachte', talks.coach).expect(200);
    const own = async (agent: typeof talks.leader) => ((await agent.get(`${at}/private-note`).expect(200)).body as { text: string }).text; // prettier-ignore
    expect([await own(talks.leader), await own(talks.coach), await own(administrator)]).toEqual([
      'Eerst goed nadenken',
      'Mijn eigen gedachte',
      '',
    ]);
    for (const agent of [talks.coach, administrator])
      for (const path of ['', '/now', '/private-note']) {
        const { body } = await agent.get(`${at}${path}`).expect(200);
        expect(JSON.stringify(body)).not.toContain('Eerst goed nadenken');
      }
    const { body } = await administrator.get(`/api/conversations?id=${talk.id}`).expect(200);
    expect(JSON.stringify(body)).not.toContain('nadenken');
    await talks.teacher.get(`${at}/private-note`).expect(404);
  });
});

describe('the questions of a level', () => {
  let talks: ConversationApi;
  beforeAll(async () => {
    talks = await ConversationApi.start();
  });
  afterAll(() => talks.api.stop());

  it('are those of Koers until the board writes its own, for the next agenda', async () => {
    const all = (await talks.leader.get('/api/conversations/templates').expect(200)).body as { data: ConversationTemplate[] }; // prettier-ignore
    expect(all.data.length).toBe(3);
    expect(all.data.every(({ isOwn, version, may }) => !isOwn && version === 0 && !may.edit)).toBe(true);
    const before = await talks.made();
    const own = {
      questions: [
        { key: 'trends', text: null },
        { key: 'eigen-1', text: 'Waar ben je trots op?' },
      ],
    };
    const put = (version: number, agent = talks.board) =>
      agent.put('/api/conversations/templates/leaderCoach').set('If-Match', `"v${version}"`).send(own);
    await put(0, talks.leader).expect(403);
    expect((await put(0).expect(200)).body).toMatchObject({ isOwn: true, version: 1, may: { edit: true } });
    await put(0).expect(412);
    const asked = (await talks.made()).points.filter(({ origin }) => origin === 'question');
    expect(asked.map(({ key, title }) => [key, title])).toEqual([['trends', ''], ['eigen-1', 'Waar ben je trots op?']]); // prettier-ignore
    expect((await talks.read(before.id)).points).toEqual(before.points);
    await talks.board.put('/api/conversations/templates/anders').set('If-Match', '"v0"').send(own).expect(404);
  });
});
