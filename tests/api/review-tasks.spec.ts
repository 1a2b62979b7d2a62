import type { ReviewTask } from '#contract/review-tasks';
import { TaskApi } from '../support/task-api';

describe('tasks that people write down', () => {
  let tasks: TaskApi;
  beforeAll(async () => {
    tasks = await TaskApi.start();
  });
  afterAll(() => tasks.api.stop());

  it('stay with who wrote them, whatever the role of who looks', async () => {
    const { id } = await tasks.made('coach', { title: 'Ouders van Sem bellen' });
    const task = await tasks.read('coach', id);
    expect(task).toMatchObject({
      kind: 'own',
      ownerRole: 'coach',
      isShared: false,
      path: null,
      status: expect.any(String),
    });
    expect(task.may).toEqual({
      ...{ finish: true, reopen: false, edit: true, delegate: true },
      ...{ postpone: true, remind: true, withdraw: true, comment: true },
    });
    for (const role of ['schoolLeader', 'administrator', 'teacher', 'boardMember'])
      await tasks.as(role).get(`/api/review-tasks/${id}`).expect(404);
    expect((await tasks.list('schoolLeader', 'q=Sem')).length).toBe(0);
    expect((await tasks.list('coach', 'q=sem')).map((one) => one.id)).toEqual([id]);
  });

  it('are seen by leader and coach when they were asked of somebody', async () => {
    const { id } = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'], helperId: tasks.ids['teacher'] });
    expect(await tasks.read('coach', id)).toMatchObject({ isShared: true, ownerName: expect.any(String) });
    expect((await tasks.read('teacher', id)).may).toMatchObject({ finish: true, delegate: false, withdraw: false });
    expect((await tasks.list('schoolLeader', 'waiting=true')).map((one) => one.id)).toContain(id);
    expect((await tasks.list('teacher', 'waiting=true')).map((one) => one.id)).toContain(id);
    expect((await tasks.list('coach', 'waiting=true')).map((one) => one.id)).not.toContain(id);
    await tasks.as('adviser').get(`/api/review-tasks/${id}`).expect(404);
  });

  it.each([
    ['teacher', 403],
    ['adviser', 403],
    ['coach', 201],
    ['schoolLeader', 201],
    ['boardMember', 201],
    ['qualityOfficer', 201],
    ['administrator', 403],
  ])('%s asks something of somebody else: %i', async (role, status) => {
    const owner = role === 'coach' ? 'teacher' : 'coach';
    await tasks.create(role, { ownerId: tasks.ids[owner] }).expect(status);
  });

  it('lead back to what they are about, of a school or of the whole board', async () => {
    const leadsTo = `/goals/${tasks.schoolId}/show`;
    expect(await tasks.made('coach', { leadsTo })).toMatchObject({ path: leadsTo, isShared: false });
    const ofBoard = await tasks.made('boardMember', { leadsTo, schoolId: null });
    expect(ofBoard).toMatchObject({ path: leadsTo, schoolId: null, schoolName: null, ownerRole: 'boardMember' });
    await tasks.create('schoolLeader', { schoolId: null }).expect(403);
    for (const elsewhere of ['https://elsewhere.test', '/pupils/x/show', '/goals/../operations', '//goals'])
      await tasks.create('coach', { leadsTo: elsewhere }).expect(400);
  });

  it('are refused with what is wrong and where', async () => {
    const [, elsewhere] = tasks.api.boards.own.schoolIds;
    const [stranger] = await tasks.api.sql<{ id: string }>(
      'own',
      `SELECT r."staffId" AS id FROM "RoleAssignment" r WHERE r."schoolId" = $1 AND r.role = 'teacher'
         AND NOT EXISTS (SELECT FROM "RoleAssignment" o WHERE o."staffId" = r."staffId" AND o."schoolId" IS DISTINCT FROM r."schoolId") LIMIT 1`,
      [elsewhere],
    );
    const [group] = await tasks.api.sql<{ id: string }>('own', 'SELECT id FROM "Group" WHERE "schoolId" = $1 LIMIT 1', [
      elsewhere,
    ]);
    const said = async (change: object) => {
      const answer = await tasks.create('coach', change);
      return [answer.status, ...tasks.codesOf(answer)];
    };
    expect(await said({ dueOn: tasks.in(-1) })).toEqual([422, 'reviewTask.dayPast', ['dueOn']]);
    expect(await said({ dueOn: tasks.in(1000) })).toEqual([422, 'reviewTask.dayTooFar', ['dueOn']]);
    expect(await said({ remindOn: tasks.in(-1) })).toEqual([422, 'reviewTask.dayPast', ['remindOn']]);
    expect(await said({ ownerId: stranger?.id })).toEqual([422, 'reviewTask.personUnknown', ['ownerId']]);
    expect(await said({ helperId: stranger?.id })).toEqual([422, 'reviewTask.personUnknown', ['helperId']]);
    expect(await said({ groupId: group?.id })).toEqual([422, 'reviewTask.groupUnknown', ['groupId']]);
    expect(await said({ recurrence: 'daily' })).toEqual([400, 'request.invalid', ['recurrence']]);
    expect(await said({ watches: 'planDiscussed' })).toEqual([400, 'request.invalid', ['groupId']]);
    expect(await said({ schoolId: elsewhere })).toEqual([404, 'school.notFound', []]);
    expect(await said({ title: '  ' })).toEqual([400, 'request.invalid', ['title']]);
  });

  it('are changed by who has to do with them, on the version that was seen', async () => {
    const { id } = await tasks.made('coach');
    const change = (version: number, body: object) =>
      tasks.as('coach').patch(`/api/review-tasks/${id}`).set('If-Match', `"v${version}"`).send(body);
    const changed = await change(1, {
      title: 'Anders',
      dueOn: tasks.in(9),
      helperId: tasks.ids['teacher'],
      recurrence: 'monthly',
    });
    expect(changed.body).toMatchObject({
      title: 'Anders',
      dueOn: tasks.in(9),
      recurrence: 'monthly',
      postponedFrom: null,
      version: 2,
    });
    await change(1, { title: 'Te laat' }).expect(412);
    await tasks.as('coach').patch(`/api/review-tasks/${id}`).send({ title: 'x' }).expect(428);
    await tasks.done('coach', id, 'finish');
    await change(3, { title: 'Na afloop' }).expect(409);
  });

  it('of Koers keep their words and their day', async () => {
    const [row] = await tasks.api.sql<{ id: string }>(
      'own',
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey")
       VALUES ($1, $2, 'prepareConversation', 'schoolLeader', $3, now(), current_date + 5, 'words') RETURNING id`,
      [tasks.api.boards.own.id, tasks.schoolId, tasks.ids['schoolLeader']],
    );
    const change = (body: object) =>
      tasks.as('schoolLeader').patch(`/api/review-tasks/${row?.id}`).set('If-Match', '"v1"').send(body);
    const answer = await change({ title: 'Iets', dueOn: tasks.in(30) });
    expect([answer.status, ...tasks.codesOf(answer)]).toEqual([422, 'reviewTask.notOwn', ['title', 'dueOn']]);
    await change({ helperId: tasks.ids['coach'] }).expect(200);
    expect(await tasks.refused('schoolLeader', row?.id ?? '', 'withdraw')).toEqual([403, 'permission.missing']);
  });
});

describe('what becomes of a task', () => {
  let tasks: TaskApi;
  beforeAll(async () => {
    tasks = await TaskApi.start();
  });
  afterAll(() => tasks.api.stop());

  it('it is put off with a reason, and the day it was due at first stays to be seen', async () => {
    const { id, dueOn } = await tasks.made('coach');
    const first = await tasks.done('coach', id, 'postpone', { dueOn: tasks.in(14), reason: 'Studiedag' });
    expect(first).toMatchObject({ dueOn: tasks.in(14), postponedFrom: dueOn, postponeReason: 'Studiedag' });
    const again = await tasks.done('coach', id, 'postpone', { dueOn: tasks.in(21), reason: 'Ziek' });
    expect(again).toMatchObject({ dueOn: tasks.in(21), postponedFrom: dueOn, postponeReason: 'Ziek' });
    expect(await tasks.refused('coach', id, 'postpone', { dueOn: tasks.in(20), reason: 'x' })).toEqual([422, 'reviewTask.notLater']); // prettier-ignore
    expect(await tasks.refused('coach', id, 'postpone', { dueOn: tasks.in(30), reason: ' ' })).toEqual([400, 'request.invalid']); // prettier-ignore
  });

  it('it is given to a colleague, who has no reminder yet, and no longer lies with the former owner', async () => {
    const { id } = await tasks.made('coach', { remindOn: tasks.in(2) });
    const given = await tasks.done('coach', id, 'delegate', { ownerId: tasks.ids['teacher'] });
    expect(given).toMatchObject({
      ownerId: tasks.ids['teacher'],
      ownerRole: 'teacher',
      isShared: true,
      remindOn: null,
    });
    expect((await tasks.list('teacher', 'mine=true')).map((one) => one.id)).toContain(id);
    expect(await tasks.refused('teacher', id, 'delegate', { ownerId: tasks.ids['coach'] })).toEqual([403, 'permission.missing']); // prettier-ignore
    expect(await tasks.refused('coach', id, 'delegate', { ownerId: tasks.api.boards.other.id })).toEqual([422, 'reviewTask.personUnknown']); // prettier-ignore
  });

  it('a reminder is seen and set by the owner alone', async () => {
    const { id } = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'] });
    expect(await tasks.refused('schoolLeader', id, 'remind', { remindOn: tasks.in(1) })).toEqual([403, 'permission.missing']); // prettier-ignore
    expect(await tasks.done('coach', id, 'remind', { remindOn: tasks.in(1) })).toMatchObject({ remindOn: tasks.in(1) });
    expect(await tasks.read('schoolLeader', id)).toMatchObject({ remindOn: null });
    expect(await tasks.done('coach', id, 'remind', { remindOn: null })).toMatchObject({ remindOn: null });
  });

  it('of a task that recurs the next one opens when it is done, once, and goes when that is taken back untouched', async () => {
    const title = 'Leerlingbespreking voorbereiden';
    const { id } = await tasks.made('coach', { title, recurrence: 'every2Weeks', dueOn: tasks.today });
    const open = () => tasks.list('coach', `state=open&q=${title}`);
    await tasks.done('coach', id, 'finish');
    const [next, ...more] = await open();
    expect(more).toEqual([]);
    expect(next).toMatchObject({ recurrence: 'every2Weeks', status: 'later', version: 1 });
    expect((next?.dueOn ?? '') >= tasks.in(14)).toBe(true);
    await tasks.done('coach', id, 'reopen');
    expect((await open()).map((one) => one.id)).toEqual([id]);
    await tasks.done('coach', id, 'finish');
    const [again] = await open();
    await tasks.as('coach').post(`/api/review-tasks/${again?.id}/comments`).send({ text: 'Lijst klaar' }).expect(201);
    await tasks.done('coach', id, 'reopen');
    await tasks.done('coach', id, 'finish');
    // What somebody wrote on stays, and is not opened a second time.
    expect((await open()).map((one) => one.id)).toEqual([again?.id]);
  });

  it('two who finish it at the same moment open one next', async () => {
    const title = 'Tegelijk';
    const { id } = await tasks.made('coach', { title, recurrence: 'weekly', helperId: tasks.ids['teacher'] });
    const finish = (role: string) => tasks.step(role, id, { verb: 'finish', version: 1 });
    const answers = await Promise.all([finish('coach'), finish('teacher')]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await tasks.list('coach', `state=open&q=${title}`)).toHaveLength(1);
  });

  it('it is taken back by who wrote it down, is open no more, and can be brought back', async () => {
    const { id } = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'] });
    expect(await tasks.refused('coach', id, 'withdraw')).toEqual([403, 'permission.missing']);
    const gone = await tasks.done('schoolLeader', id, 'withdraw');
    expect([gone.status, gone.cancelledAt]).toEqual(['done', gone.doneAt]);
    expect(await tasks.done('schoolLeader', id, 'reopen')).toMatchObject({ cancelledAt: null, doneAt: null });
  });

  it('what is said about it is read in order, a page at a time, by who may read the task', async () => {
    const { id } = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'] });
    const at = `/api/review-tasks/${id}/comments`;
    for (const [role, text] of [
      ['coach', 'Wanneer?'],
      ['schoolLeader', 'Voor de vakantie'],
    ] as const)
      // prettier-ignore
      await tasks.as(role).post(at).send({ text }).expect(201);
    const page = async (query: string) => (await tasks.as('coach').get(`${at}?${query}`).expect(200)).body as unknown;
    expect(await page('perPage=1')).toMatchObject({ data: [{ text: 'Wanneer?' }], total: 2 });
    expect(await page('perPage=1&page=2')).toMatchObject({ data: [{ text: 'Voor de vakantie' }], total: 2 });
    expect(await tasks.read('coach', id)).toMatchObject({ comments: 2, version: 1 });
    await tasks.as('teacher').get(at).expect(404);
    await tasks.as('administrator').post(at).send({ text: 'x' }).expect(403);
  });

  it('it is divided among who works at the school and for the board', async () => {
    const people = async (role: string, query = '') => {
      const { body } = await tasks.as(role).get(`/api/task-people?perPage=100&${query}`).expect(200);
      return (body as { data: { id: string; roles: string[] }[] }).data;
    };
    const [, elsewhere] = tasks.api.boards.own.schoolIds;
    const found = await people('teacher', `schoolId=${tasks.schoolId}`);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([tasks.ids['coach'], tasks.ids['boardMember']]));
    expect(found.flatMap(({ roles }) => roles)).not.toContain('administrator');
    expect(await people('teacher', `schoolId=${elsewhere}`)).toEqual([]);
    expect((await people('boardMember', `schoolId=${elsewhere}`)).length).toBeGreaterThan(0);
  });
});

describe('many tasks at once', () => {
  let tasks: TaskApi;
  beforeAll(async () => {
    tasks = await TaskApi.start();
  });
  afterAll(() => tasks.api.stop());
  const several = async (n: number, change: object = {}): Promise<ReviewTask[]> => {
    const made: ReviewTask[] = [];
    for (let at = 0; at < n; at++) made.push(await tasks.made('coach', { title: `Punt ${at}`, ...change }));
    return made;
  };

  it('are put off together; each that cannot is named with why, and holds up nobody', async () => {
    const [one, two, done] = await several(3);
    const far = await tasks.made('coach', { dueOn: tasks.in(60) });
    await tasks.done('coach', done?.id ?? '', 'finish');
    const secret = await tasks.made('schoolLeader');
    const ids = [one, two, done, far, secret].map((task) => task?.id ?? '');
    const report = await tasks.bulk('coach', { action: 'postpone', ids, dueOn: tasks.in(30), reason: 'Toetsweken' });
    expect(report).toEqual({
      done: 2,
      results: [null, null, 'reviewTask.alreadyDone', 'reviewTask.notLater', 'reviewTask.notFound'].map((code, at) => ({ id: ids[at], code })), // prettier-ignore
    });
    expect(await tasks.read('coach', ids[0] ?? '')).toMatchObject({
      dueOn: tasks.in(30),
      postponedFrom: one?.dueOn,
      version: 2,
    });
    expect(await tasks.read('schoolLeader', secret.id)).toMatchObject({ version: 1 });
  });

  it('are finished together, with the next one of each that recurs, and a second time nothing happens', async () => {
    const made = await several(3, { recurrence: 'weekly', title: 'Samen klaar' });
    const ids = made.map(({ id }) => id);
    expect((await tasks.bulk('coach', { action: 'finish', ids })).done).toBe(3);
    const again = await tasks.bulk('coach', { action: 'finish', ids: [...ids, ...ids] });
    expect([again.done, again.results.map(({ code }) => code)]).toEqual([0, Array(3).fill('reviewTask.alreadyDone')]);
    expect(await tasks.list('coach', 'state=open&q=Samen klaar')).toHaveLength(3);
  });

  it('are given to one colleague', async () => {
    const ids = (await several(2)).map(({ id }) => id);
    const give = (role: string, ownerId?: string) => tasks.bulk(role, { action: 'delegate', ids, ownerId });
    expect((await give('coach', tasks.api.boards.other.id)).results.map(({ code }) => code)).toEqual(Array(2).fill('reviewTask.personUnknown')); // prettier-ignore
    expect((await give('coach', tasks.ids['teacher'])).done).toBe(2);
    expect((await give('teacher', tasks.ids['coach'])).results.map(({ code }) => code)).toEqual(Array(2).fill('permission.missing')); // prettier-ignore
    expect(await tasks.read('teacher', ids[0] ?? '')).toMatchObject({ ownerId: tasks.ids['teacher'] });
  });

  it('no more than a page', async () => {
    const ids = Array.from({ length: 101 }, () => tasks.api.boards.own.id);
    await tasks.as('coach').post('/api/review-tasks/bulk').send({ action: 'finish', ids }).expect(400);
  });
});
