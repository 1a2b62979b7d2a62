import { Database } from '#backend/database/database';
import { newsFor, readersOfNews } from '#workflows/reminders/plan-notes.queries';
import { PlanApi } from '../../support/plan-api';

describe('what the morning mail says about group plans', () => {
  let plans: PlanApi;
  let database: Database;
  let planId: string;
  let people: Record<'teacher' | 'colleague' | 'coach', string>;
  const boardId = () => plans.api.boards.own.id;
  const today = new Date().toISOString().slice(0, 10);
  const readers = async () =>
    (await database.forBoard(boardId(), (tx) => readersOfNews(tx, today))).map(({ staffId }) => staffId).sort();
  const news = (staffId: string) => database.forBoard(boardId(), (tx) => newsFor(tx, [staffId], today));

  beforeAll(async () => {
    plans = await PlanApi.start();
    database = plans.api.app.get(Database, { strict: false });
    planId = (await plans.open('rekenen')).id;
    const idOf = async (email: string) =>
      (await plans.one<{ id: string }>('SELECT id FROM "Staff" WHERE email = $1', [email])).id;
    people = {
      teacher: await idOf('leerkracht@own.test'),
      colleague: await idOf('leerkracht2@own.test'),
      coach: await idOf('ib@own.test'),
    };
  });
  afterAll(() => plans.api.stop());
  const say = (agent = plans.coach) =>
    agent.post(`/api/group-plans/${planId}/comments`).send({ key: 'goals', text: 'Hoe?' }).expect(201);

  it('is nothing as long as nobody wrote', async () => {
    expect(await readers()).toEqual([]);
  });

  it('tells both teachers of a comment of the coach, and the coach of an answer', async () => {
    await say();
    expect(await readers()).toEqual([people.teacher, people.colleague].sort());
    expect(await news(people.teacher)).toMatchObject([{ id: planId, domain: 'rekenen', comments: 1, ready: false }]);
    await say(plans.teacher);
    expect(await readers()).toEqual(Object.values(people).sort());
    expect(await news(people.colleague)).toMatchObject([{ comments: 2 }]);
  });

  it('tells it once: what stood in a mail is no news', async () => {
    await plans.api.sql(
      'own',
      `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt")
       VALUES ($1, $2, 'x', 'digest', 'x', 'x', 'x', 'x', current_date, 'sent', now())`,
      [boardId(), people.teacher],
    );
    expect(await readers()).not.toContain(people.teacher);
    expect(await news(people.teacher)).toEqual([]);
  });

  it('no longer tells what was dealt with, nor who wants no mail', async () => {
    await plans.api.sql(
      'own',
      `INSERT INTO "ReminderPreference" ("boardId", "staffId", kind, "unsubscribedAt") VALUES ($1, $2, 'digest', now())`,
      [boardId(), people.colleague],
    );
    expect(await readers()).toEqual([people.coach]);
    await plans.api.sql('own', 'UPDATE "GroupPlanComment" SET "doneAt" = now()');
    expect(await readers()).toEqual([]);
  });

  it('tells the coach which plans are ready to be discussed', async () => {
    await plans.teacher.patch(`/api/group-plans/${planId}`).set('If-Match', '"v1"').send({ ready: true }).expect(200);
    expect(await readers()).toEqual([people.coach]);
    expect(await news(people.coach)).toMatchObject([{ comments: 0, ready: true }]);
  });
});
