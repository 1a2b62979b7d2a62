import { Database } from '#backend/database/database';
import { openTask, type TaskOfPeople, withdrawTasks } from '#backend/review-tasks/open-task';
import { Api } from '../../support/api';

describe('a task that people agree on', () => {
  let api: Api;
  let database: Database;
  let base: TaskOfPeople;
  const now = new Date('2026-11-24T09:00:00Z');
  const open = (change: Partial<TaskOfPeople> = {}) =>
    database.forBoard(base.boardId, (tx) => openTask(tx, { ...base, ...change }, now));
  const rows = (id: string) =>
    api.sql<Record<string, unknown>>('own', 'SELECT * FROM "ReviewTask" WHERE id = $1', [id]);

  beforeAll(async () => {
    api = await Api.start();
    database = api.app.get(Database, { strict: false });
    const [leader, coach] = [await api.userOf('schoolLeader'), await api.userOf('coach')];
    base = {
      boardId: api.boards.own.id,
      schoolId: api.boards.own.schoolIds[0] ?? '',
      kind: 'agreement',
      title: 'Rooster voor de bezoeken maken',
      ownerId: coach.staffId,
      createdById: leader.staffId,
      dueOn: new Date().toISOString().slice(0, 10),
      dedupeKey: 'agreement:1',
    };
  });
  afterAll(() => api.stop());

  it('opens once, however often it is asked for', async () => {
    const [first, again] = [await open(), await open({ title: 'Iets anders' })];
    expect([first.isNew, again]).toEqual([true, { id: first.id, isNew: false }]);
    expect(await rows(first.id)).toMatchObject([
      { title: base.title, ownerRole: 'coach', recurrence: null, doneAt: null },
    ]);
  });

  it('knows in which role somebody of the board does it', async () => {
    const { staffId } = await api.userOf('boardMember');
    const { id } = await open({ ownerId: staffId, dedupeKey: 'agreement:2' });
    expect(await rows(id)).toMatchObject([{ ownerRole: 'boardMember' }]);
  });

  it('is seen by who has to do it, in the list of that person', async () => {
    const coach = await api.as('coach');
    const { body } = await coach.get('/api/review-tasks?mine=true&kind=agreement').expect(200);
    expect(body).toMatchObject({ data: [{ kind: 'agreement', title: base.title, status: 'dueToday' }], total: 1 });
  });

  it('is open no more when it is withdrawn, and only once', async () => {
    const { id } = await open({ dedupeKey: 'agreement:3' });
    const withdraw = () => database.forBoard(base.boardId, (tx) => withdrawTasks(tx, { id }, now));
    expect([await withdraw(), await withdraw()]).toEqual([1, 0]);
    expect(await rows(id)).toMatchObject([{ doneAt: now, cancelledAt: now, doneById: null, version: 2 }]);
  });

  it.each([
    ['without words', { title: '', dedupeKey: 'agreement:4' }],
    ['at a pace nobody knows', { recurrence: 'every1Weeks', dedupeKey: 'agreement:5' }],
    ['that leads out of Koers', { leadsTo: 'https://elsewhere.example', dedupeKey: 'agreement:6' }],
  ])('is never kept %s', async (_how, change) => {
    await expect(open(change)).rejects.toThrow(/check constraint|23514/);
  });
});
