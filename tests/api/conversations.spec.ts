import type { Agreement, ConversationDetail, ConversationNote, ConversationNow } from '#contract/conversations';
import { usualQuestions } from '#domain/conversations/levels';
import { ConversationApi } from '../support/conversation-api';

describe('a conversation about results', () => {
  let talks: ConversationApi;
  beforeAll(async () => {
    talks = await ConversationApi.start();
  });
  afterAll(() => talks.api.stop());

  const code = (body: unknown) => (body as { code: string }).code;

  it('is planned with an agenda that opens with what went well and closes with the support that is asked', async () => {
    const talk = await talks.made();
    expect(talk).toMatchObject({ state: 'planned', level: 'leaderCoach', agendaSetAt: null, version: 1 });
    expect(talk.attendees.map(({ id }) => id).sort()).toEqual([talks.ids.coach, talks.ids.schoolLeader].sort());
    const origins = talk.points.map(({ origin }) => origin);
    expect([origins[0], origins.at(-1)]).toEqual(['wentWell', 'support']);
    const asked = talk.points.filter(({ origin }) => origin === 'question').map(({ key }) => key);
    expect(asked).toEqual(usualQuestions.leaderCoach);
    expect(talk.readers).toEqual(['invited', 'leaderAndCoach']);
    expect(talk.counts).toMatchObject({ points: talk.points.length, openPoints: talk.points.length, agreements: 0 });
  });

  it('brings what the data say to the table: the forecast, goals and measures, each with source and n', async () => {
    const { points } = await talks.made();
    const [first] = points;
    expect(first?.evidence).toContainEqual(
      expect.objectContaining({ key: 'columnOnCourse', source: 'forecast', value: 96.5, n: 180, about: '1F 2027' }),
    );
    const keys = points.filter(({ origin }) => origin === 'data').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['goals', 'measures', 'visits']));
    const lines = points.flatMap(({ evidence }) => evidence ?? []);
    expect(lines.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('never holds the name of a teacher or pupil in what the data say', async () => {
    const told = JSON.stringify((await talks.made({ level: 'boardLeader' })).points);
    const names = await talks.api.sql<{ lastName: string }>('own', `SELECT "lastName" FROM "Staff" UNION SELECT "lastName" FROM "PupilIdentity"`); // prettier-ignore
    const inWords = names.filter(({ lastName }) => new RegExp(`\\b${lastName}\\b`).test(told));
    expect(names.length).toBeGreaterThan(20);
    expect(inWords).toEqual([]);
  });

  it('freezes the evidence when the agenda is set, and shows how it is now beside it', async () => {
    const talk = await talks.prepared();
    expect(talk).toMatchObject({ state: 'agendaSet', version: 2, may: { refresh: false, write: true, hold: true } });
    expect(talk.agendaSetAt).not.toBeNull();
    await talks.api.sql('own', `UPDATE "Goal" SET title = 'Ander doel' WHERE state = 'set'`);
    const then = await talks.read(talk.id);
    expect(then.points).toEqual(talk.points);
    const { body } = await talks.leader.get(`/api/conversations/${talk.id}/now`).expect(200);
    const goals = then.points.find(({ key }) => key === 'goals');
    const now = (body as ConversationNow).points.find(({ id }) => id === goals?.id);
    expect(goals?.evidence?.map(({ about }) => about)).toContain('Geheim doel');
    expect(now?.evidence.map(({ about }) => about)).toContain('Ander doel');
    await talks.step(then, 'agenda/refresh').expect(409);
    await talks.api.sql('own', `UPDATE "Goal" SET title = 'Geheim doel' WHERE state = 'set'`);
  });

  it('is refreshed while it is planned, over what people did to the agenda', async () => {
    const talk = await talks.made();
    const at = `/api/conversations/${talk.id}`;
    const added = (await talks.coach.post(`${at}/points`).send({ title: 'Formatie' }).expect(201)).body as ConversationDetail; // prettier-ignore
    expect(added.points.at(-2)).toMatchObject({ origin: 'own', title: 'Formatie', evidence: null });
    const ids = added.points.map(({ id }) => id);
    const turned = [...ids].reverse();
    const { body } = await talks.coach.put(`${at}/points/order`).send({ ids: turned }).expect(200);
    const inside = (body as ConversationDetail).points.map(({ id }) => id);
    expect(inside).toEqual([ids[0], ...turned.slice(1, -1), ids.at(-1)]);
    await talks.coach.post(`${at}/points/${inside[2]}/close`).expect(200);
    const again = (await talks.step(talk, 'agenda/refresh').expect(200)).body as ConversationDetail;
    expect(again.points.map(({ id }) => id)).toEqual(inside);
    expect(again.points[2]?.isOpen).toBe(false);
    const refused = await talks.coach.put(`${at}/points/order`).send({ ids: ids.slice(1) }).expect(400); // prettier-ignore
    expect(code(refused.body)).toBe('conversation.pointUnknown');
  });

  it('keeps every version of a note; who wrote on an old one gets 412 and finds the other text', async () => {
    const talk = await talks.prepared();
    const [point] = talk.points;
    if (!point) throw new Error('No point');
    const first = (await talks.note(talk.id, point, 1, 'Lezen gaat goed').expect(200)).body as ConversationNote;
    expect(first).toMatchObject({ version: 2, text: 'Lezen gaat goed' });
    await talks.note(talk.id, point, 1, 'Iets anders', talks.coach).expect(412);
    const at = `/api/conversations/${talk.id}/points/${point.id}/note`;
    expect((await talks.coach.get(at).expect(200)).body).toEqual(first);
    await talks.note(talk.id, point, 2, 'Lezen gaat goed, rekenen ook', talks.coach).expect(200);
    const { body } = await talks.leader.get(`${at}/versions?order=DESC`).expect(200);
    expect((body as { data: ConversationNote[] }).data.map(({ text }) => text)).toEqual([
      'Lezen gaat goed, rekenen ook',
      'Lezen gaat goed',
    ]);
    await talks.leader.put(at).send({ text: 'x' }).expect(428);
  });

  it('makes a task of an agreement, and shows it done when the task is', async () => {
    const talk = await talks.prepared();
    const made = await talks.agreed(talk);
    expect(made).toMatchObject({ state: 'open', ownerId: talks.ids.coach, dueOn: '2030-12-01', conversationTitle: talk.title }); // prettier-ignore
    const { body: task } = await talks.coach.get(`/api/review-tasks/${made.taskId}`).expect(200);
    expect(task).toMatchObject({ kind: 'agreement', title: made.text, ownerId: talks.ids.coach, dueOn: '2030-12-01' });
    const { version } = task as { version: number };
    await talks.coach.post(`/api/review-tasks/${made.taskId}/finish`).set('If-Match', `"v${version}"`).expect(200);
    const { body } = await talks.leader.get(`/api/agreements/${made.id}`).expect(200);
    expect((body as Agreement).state).toBe('done');
    const listed = async (query: string) => {
      const answer = await talks.leader.get(`/api/agreements?conversationId=${talk.id}&${query}`).expect(200);
      return (answer.body as { data: Agreement[] }).data.length;
    };
    expect([await listed('state=open'), await listed('state=done'), await listed(`ownerId=${talks.ids.coach}`), await listed('mine=true')]).toEqual([0, 1, 1, 0]); // prettier-ignore
    const unknown = { pointId: talk.points[0]?.id, text: 'x', ownerId: talks.api.boards.own.id, dueOn: '2030-12-01' };
    const at = `/api/conversations/${talk.id}/agreements`;
    expect(code((await talks.leader.post(at).send(unknown).expect(400)).body)).toBe('conversation.personUnknown');
  });

  it('asks one mail for each who was there when it is closed, and nothing is written after that', async () => {
    const talk = await talks.held(await talks.prepared(), [talks.ids.schoolLeader]);
    expect(talk.attendees.map(({ id, wasPresent }) => [id === talks.ids.schoolLeader, wasPresent])).toEqual(expect.arrayContaining([[true, true], [false, false]])); // prettier-ignore
    const closed = (await talks.step(talk, 'close').expect(200)).body as ConversationDetail;
    expect(closed).toMatchObject({ state: 'closed', may: { write: false, agree: false, close: false, next: true } });
    expect(code((await talks.step(closed, 'close').expect(409)).body)).toBe('conversation.wrongState');
    const asked = await talks.api.sql<{ payload: object }>(
      'own',
      `SELECT payload FROM "Outbox" WHERE type = 'conversations.minutes' AND payload->>'conversationId' = $1`,
      [talk.id],
    );
    expect(asked).toEqual([{ payload: { conversationId: talk.id, staffId: talks.ids.schoolLeader } }]);
    const [point] = talk.points;
    if (point) await talks.note(talk.id, point, 1, 'Nog iets').expect(409);
  });

  it('goes on to a next talk with what was left open and the agreements that are not done', async () => {
    const talk = await talks.prepared({ title: 'Reeks' });
    const at = `/api/conversations/${talk.id}`;
    const { body } = await talks.leader.post(`${at}/points`).send({ title: 'Formatie' }).expect(201);
    const own = (body as ConversationDetail).points.find(({ origin }) => origin === 'own');
    const trends = talk.points.find(({ key }) => key === 'trends');
    for (const { id } of talk.points) if (id !== trends?.id) await talks.leader.post(`${at}/points/${id}/close`).expect(200); // prettier-ignore
    const [open, done] = [await talks.agreed(talk), await talks.agreed(talk, { text: 'Rooster maken' })];
    await talks.coach.post(`/api/review-tasks/${done.taskId}/finish`).set('If-Match', '"v1"').expect(200);
    await talks.held(await talks.read(talk.id));
    const next = (await talks.leader.post(`${at}/next`).send({ onDay: '2031-02-10' }).expect(201)).body as ConversationDetail; // prettier-ignore
    expect(next).toMatchObject({ state: 'planned', previousId: talk.id, title: 'Reeks', onDay: '2031-02-10' });
    const lines = (key: string) =>
      next.points.flatMap(({ evidence }) => evidence ?? []).filter((one) => one.key === key).map(({ aboutId }) => aboutId); // prettier-ignore
    expect([lines('agreementOpen'), lines('agreementDone')]).toEqual([[open.id], [done.id]]);
    const carried = next.points.filter(({ carriedFromId }) => carriedFromId !== null);
    expect(carried.map(({ carriedFromId }) => carriedFromId).sort()).toEqual([own?.id, trends?.id].sort());
    expect(carried.find(({ carriedFromId }) => carriedFromId === own?.id)?.title).toBe('Formatie');
    const refused = await talks.leader.post(`${at}/next`).send({ onDay: '2031-03-10' }).expect(409);
    expect(code(refused.body)).toBe('conversation.hasNext');
    expect((await talks.read(talk.id)).nextId).toBe(next.id);
  });

  it('is found by school, level, state, day and part of the title', async () => {
    const talk = await talks.made({ title: 'Vinden maar', onDay: '2032-03-03' });
    const found = async (query: string) => (await talks.list(query)).map(({ id }) => id);
    expect(await found('q=vinden')).toEqual([talk.id]);
    expect(await found('from=2032-03-03&until=2032-03-03')).toEqual([talk.id]);
    expect(await found('q=vinden&state=closed')).toEqual([]);
    expect(await found('q=vinden&level=boardLeader')).toEqual([]);
    expect(await found(`q=vinden&schoolId=${talks.schoolId}`)).toEqual([talk.id]);
  });

  it('refuses an end before its start, a person from elsewhere and a series of another level', async () => {
    const post = (change: object) => talks.leader.post('/api/conversations').send(talks.input(change));
    const times = await post({ startTime: '10:00', endTime: '09:00' }).expect(400);
    expect(code(times.body)).toBe('conversation.timesOrder');
    const person = await post({ attendeeIds: [talks.api.boards.own.id] }).expect(400);
    expect(code(person.body)).toBe('conversation.personUnknown');
    const { id } = await talks.made({ level: 'coachTeachers' });
    const series = await post({ previousId: id }).expect(400);
    expect(code(series.body)).toBe('conversation.otherSeries');
  });

  it('is changed by who saw its newest state', async () => {
    const { id, version } = await talks.made();
    const at = `/api/conversations/${id}`;
    const change = { title: 'Anders', attendeeIds: [talks.ids.coach, talks.ids.teacher], place: 'Kamer 2' };
    await talks.leader.patch(at).send(change).expect(428);
    const changed = (await talks.leader.patch(at).set('If-Match', `"v${version}"`).send(change).expect(200)).body as ConversationDetail; // prettier-ignore
    expect([changed.title, changed.place, changed.attendees.length]).toEqual(['Anders', 'Kamer 2', 3]);
    await talks.leader.patch(at).set('If-Match', `"v${version}"`).send({ title: 'Te laat' }).expect(412);
  });
});
