import { MyWeekService } from '#backend/my-week/my-week.service';
import type { MyWeek } from '#contract/my-week';
import type { Role } from '#contract/permissions';
import { TaskApi } from '../support/task-api';

/** A day on which the visit of the first half year is due this week. */
const today = '2027-01-27';

describe('what stands in the own week beside the own tasks', () => {
  let tasks: TaskApi;
  const week = async (role: Role): Promise<MyWeek> => {
    const user = await tasks.api.userOf(role);
    return tasks.api.app.get(MyWeekService, { strict: false }).get({ ...user, today });
  };
  const toPlan = ({ diary }: MyWeek) => diary.filter(({ kind }) => kind === 'planVisit');
  const visit = (teacher: string, visitOn: string, state: string) =>
    tasks.api.sql(
      'own',
      `INSERT INTO "Consultation" ("boardId", "schoolId", "teacherId", "visitorId", state, "visitOn", "createdAt", "updatedAt")
       VALUES ($1, $2, $3, $6, $4, $5, now(), now())`,
      [tasks.api.boards.own.id, tasks.schoolId, tasks.ids[teacher], state, visitOn, tasks.ids['schoolLeader']],
    );

  beforeAll(async () => {
    tasks = await TaskApi.start();
    await tasks.api.sql('own', 'DELETE FROM "ReviewTask"');
    await tasks.api.sql('own', `UPDATE "RoleAssignment" SET "fromOn" = '2025-08-01'`);
  });
  afterAll(() => tasks.api.stop());

  it('asks a teacher to plan the visit that is due, at a school where lessons are visited, until it is planned', async () => {
    expect(toPlan(await week('teacher'))).toEqual([]);
    await visit('coach', '2026-10-06', 'held');
    const [asked, ...more] = toPlan(await week('teacher'));
    expect(asked).toMatchObject({ onDay: '2027-01-31', path: '/consultations', groupName: null, withName: null });
    expect(more).toEqual([]);
    expect(toPlan(await week('coach'))).toEqual([]);
    await visit('teacher', '2027-01-29', 'planned');
    expect(toPlan(await week('teacher'))).toEqual([]);
  });

  it('holds the work of a colleague one stands in for, where it belongs and in their name', async () => {
    const owned = { ownerId: tasks.ids['coach'] };
    const [asked, far] = [await tasks.made('schoolLeader', owned), await tasks.made('schoolLeader', owned)];
    const alone = await tasks.made('coach', { remindOn: tasks.in(1) });
    const days = { [asked.id]: '2027-01-26', [far.id]: '2027-03-26', [alone.id]: today };
    for (const [id, day] of Object.entries(days))
      await tasks.api.sql('own', 'UPDATE "ReviewTask" SET "dueOn" = $2, "remindOn" = $3 WHERE id = $1', [
        id,
        day,
        id === far.id ? today : null,
      ]);
    const seen = async () => {
      const { overdue, thisWeek, later, waiting } = await week('teacher');
      return [overdue, thisWeek, later, waiting].map((part) => part.tasks.map(({ id }) => id));
    };
    expect(await seen()).toEqual([[], [], [], []]);
    await tasks.as('coach').post('/api/leaves').send({ fromOn: tasks.in(-1), untilOn: tasks.in(1), substituteId: tasks.ids['teacher'] }).expect(201); // prettier-ignore
    // A reminder is the colleague's own, and what somebody keeps to oneself too.
    expect(await seen()).toEqual([[asked.id], [], [far.id], []]);
    expect((await week('teacher')).overdue.tasks[0]).toMatchObject({
      isMine: true,
      insteadOf: asked.ownerName,
      remindOn: null,
      may: { finish: true },
    });
    expect((await week('coach')).overdue.tasks[0]).toMatchObject({ id: asked.id, isMine: true, insteadOf: null });
    await tasks.api.sql('own', 'DELETE FROM "Leave"');
    expect(await seen()).toEqual([[], [], [], []]);
  });
});
