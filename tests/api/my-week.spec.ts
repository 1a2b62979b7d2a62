import { Client } from 'pg';
import { MyWeekService } from '#backend/my-week/my-week.service';
import type { MyWeek } from '#contract/my-week';
import { weekAhead } from '#domain/review-tasks/my-week';
import { addWork } from '../support/api-rows';
import { TaskApi } from '../support/task-api';

describe('the own week', () => {
  let tasks: TaskApi;
  const week = async (role: string) => (await tasks.as(role).get('/api/my-week').expect(200)).body as MyWeek;
  const ids = ({ tasks: some }: MyWeek['overdue']) => some.map(({ id }) => id);

  beforeAll(async () => {
    tasks = await TaskApi.start();
    await addWork(tasks.api, 'own');
    await addWork(tasks.api, 'other');
    await tasks.api.sql('own', 'DELETE FROM "ReviewTask"');
  });
  afterAll(() => tasks.api.stop());

  it('holds what is late, of this week, later, and what waits for others', async () => {
    const late = await tasks.made('coach');
    await tasks.api.sql('own', 'UPDATE "ReviewTask" SET "dueOn" = $2::date - 3 WHERE id = $1', [late.id, tasks.today]);
    const now = await tasks.made('coach', { dueOn: tasks.today });
    const far = await tasks.made('coach', { dueOn: tasks.in(40) });
    const reminded = await tasks.made('coach', { dueOn: tasks.in(41), remindOn: tasks.today });
    const asked = await tasks.made('coach', { ownerId: tasks.ids['teacher'] });
    const helped = await tasks.made('schoolLeader', { helperId: tasks.ids['coach'] });
    const done = await tasks.made('coach');
    await tasks.done('coach', done.id, 'finish');
    const found = await week('coach');
    expect(found.week).toMatchObject(weekAhead(tasks.today));
    expect([ids(found.overdue), ids(found.thisWeek), ids(found.later)]).toEqual([
      [late.id],
      [now.id, reminded.id],
      [far.id],
    ]);
    expect(ids(found.waiting).sort()).toEqual([asked.id, helped.id].sort());
    expect(found.overdue).toMatchObject({
      total: 1,
      tasks: [{ status: 'overdue', may: { finish: true }, path: null }],
    });
    const mine = await week('teacher');
    expect([...ids(mine.thisWeek), ...ids(mine.later)]).toEqual([asked.id]);
    expect(mine.waiting.total).toBe(0);
  });

  it('shows in the diary the talks one is invited to, and not those one only may read', async () => {
    const talk = {
      schoolId: tasks.schoolId,
      level: 'coachTeachers',
      title: 'Lezen',
      attendeeIds: [tasks.ids['teacher']],
    };
    const made = async (onDay: string) =>
      (
        await tasks
          .as('coach')
          .post('/api/conversations')
          .send({ ...talk, onDay })
          .expect(201)
      ).body as { id: string };
    const soon = await made(tasks.in(3));
    await made(tasks.in(8));
    for (const role of ['coach', 'teacher'])
      expect((await week(role)).talks).toEqual([
        { id: soon.id, title: 'Lezen', place: '', onDay: tasks.in(3), startTime: null },
      ]);
    expect((await week('schoolLeader')).talks).toEqual([]);
  });

  it('says of each what is known about it, where it leads and what closes it', async () => {
    await tasks.api.sql(
      'own',
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "groupId", "ownerRole", "ownerId", "testPeriodId", "openedAt", "dueOn", "dedupeKey")
       SELECT $1, p."schoolId", 'evaluateGroupPlan', g."groupId", 'teacher', $2, p.id, now(), $3, 'known'
       FROM "GroupPlan" g JOIN "TestPeriod" p ON p."schoolId" = g."schoolId" AND p."schoolYear" = g."schoolYear"
         AND p.moment = CASE g.half WHEN 1 THEN 'M' ELSE 'E' END WHERE g."schoolId" = $4 ORDER BY g.id LIMIT 1`,
      [tasks.api.boards.own.id, tasks.ids['teacher'], tasks.today, tasks.schoolId],
    );
    const [task] = (await week('teacher')).thisWeek.tasks;
    expect(task).toMatchObject({ closesWhen: 'planEvaluated', plans: { evaluated: 0 }, may: { finish: false } });
    expect(task?.known?.enrolled).toBeGreaterThan(0);
    expect(task?.path).toMatch(/^\/group-plans\?group=.*&year=.*&half=[12]$/);
  });

  it('tells what changed since the visit before, and goes on telling it during this one', async () => {
    await week('schoolLeader');
    await tasks.api.sql('own', `UPDATE "Staff" SET "weekSeenAt" = now() - interval '2 hours' WHERE id = $1`, [
      tasks.ids['schoolLeader'],
    ]);
    const { id } = await tasks.made('coach', { ownerId: tasks.ids['teacher'], helperId: tasks.ids['schoolLeader'] });
    await tasks.as('teacher').post(`/api/review-tasks/${id}/comments`).send({ text: 'Wanneer?' }).expect(201);
    await tasks.as('schoolLeader').post(`/api/review-tasks/${id}/comments`).send({ text: 'Nu' }).expect(201);
    await tasks.made('coach', { ownerId: tasks.ids['schoolLeader'] });
    for (let look = 0; look < 2; look++) {
      const { changes, since } = await week('schoolLeader');
      expect(Date.parse(since ?? '')).toBeLessThan(Date.now() - 3_600_000);
      expect(changes).toEqual(
        expect.arrayContaining([
          { about: 'comments', id, kind: 'own', title: expect.any(String), groupName: null, count: 1 },
          { about: 'given', count: 1 },
        ]),
      );
    }
  });

  it('names who finished what one asked for, and who opened again what was finished', async () => {
    await week('coach');
    const { id, version } = await tasks.made('coach', { ownerId: tasks.ids['teacher'] });
    const step = (verb: string, role: string, at: number) =>
      tasks.as(role).post(`/api/review-tasks/${id}/${verb}`).set('If-Match', `"v${at}"`).expect(200);
    const said = async (role: string) =>
      (await week(role)).changes.filter((change) => 'id' in change && change.id === id && change.about !== 'comments');
    const by = async (role: string) => (await tasks.as(role).get('/api/me').expect(200)).body as { name: string };
    const about = { id, kind: 'own', title: expect.any(String), groupName: null };
    await step('finish', 'teacher', version);
    expect(await said('coach')).toEqual([{ about: 'done', ...about, by: (await by('teacher')).name }]);
    expect(await said('teacher')).toEqual([]);
    await step('reopen', 'coach', version + 1);
    expect(await said('teacher')).toEqual([{ about: 'reopened', ...about, by: (await by('coach')).name }]);
    expect(await said('coach')).toEqual([]);
  });

  it('shows surveys to answer and plans to discuss to whom they wait for', async () => {
    await tasks.api.sql('own', 'UPDATE "GroupPlan" SET "readyAt" = now() WHERE "schoolId" = $1', [tasks.schoolId]);
    const [coach, teacher, member] = [await week('coach'), await week('teacher'), await week('boardMember')];
    expect(coach.plansToDiscuss.length).toBeGreaterThan(0);
    expect(coach.surveys.length).toBeGreaterThan(0);
    expect([teacher.plansToDiscuss, teacher.surveys.length > 0]).toEqual([[], true]);
    expect([member.plansToDiscuss, member.surveys]).toEqual([[], []]);
  });

  it('holds nothing of another board, and nothing of what somebody keeps to oneself', async () => {
    const secret = await tasks.made('schoolLeader', { title: 'Alleen voor mij' });
    const { body } = await (await tasks.api.as('coach', 'other')).get('/api/my-week').expect(200);
    expect(JSON.stringify([await week('coach'), body])).not.toContain(secret.id);
    expect(JSON.stringify(body)).not.toContain(tasks.schoolId);
  });

  it('is read in at most twelve statements, however much there is', async () => {
    await tasks.api.sql(
      'own',
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "groupId", "ownerRole", "ownerId", "testPeriodId", "openedAt", "dueOn", "dedupeKey")
       SELECT g."boardId", g."schoolId", 'analyseGroup', g.id, 'coach', $1::uuid, p.id, now(), $2::date + n, 'many ' || n || g.id || p.id
       FROM "Group" g JOIN "TestPeriod" p ON p."schoolId" = g."schoolId" AND p."schoolYear" = g."schoolYear", generate_series(0, 9) AS n
       WHERE g."schoolId" = $3 ORDER BY 1 LIMIT 200`,
      [tasks.ids['coach'], tasks.today, tasks.schoolId],
    );
    const user = await tasks.api.userOf('coach');
    const asked: string[] = [];
    const query = Client.prototype.query as (this: Client, ...given: unknown[]) => unknown;
    const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...given: unknown[]) {
      asked.push(String((given[0] as { text?: string }).text ?? given[0]));
      return query.apply(this, given) as never;
    });
    const found = await tasks.api.app.get(MyWeekService, { strict: false }).get(user);
    spy.mockRestore();
    expect(found.thisWeek.total + found.later.total).toBeGreaterThan(100);
    const statements = asked.filter((text) => !/^(BEGIN|COMMIT)/.test(text));
    expect(statements.length).toBeGreaterThan(8);
    expect(statements.length).toBeLessThanOrEqual(12);
  });
});
