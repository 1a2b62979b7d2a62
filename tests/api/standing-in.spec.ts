import { TaskApi } from '../support/task-api';

describe('who stands in for somebody who is away', () => {
  let tasks: TaskApi;
  beforeAll(async () => {
    tasks = await TaskApi.start();
  });
  afterAll(() => tasks.api.stop());

  const away = (fromOn: string, untilOn: string) =>
    tasks.as('coach').post('/api/leaves').send({ fromOn, untilOn, substituteId: tasks.ids['teacher'] }).expect(201);
  const statusFor = async (role: string, id: string) => (await tasks.as(role).get(`/api/review-tasks/${id}`)).status;

  it('reads and finishes the work of that day, and not what the other keeps to oneself', async () => {
    const asked = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'] });
    const own = await tasks.made('coach');
    await away(tasks.in(3), tasks.in(5)); // not yet
    expect(await statusFor('teacher', asked.id)).toBe(404);
    await away(tasks.in(-1), tasks.in(1));
    expect([await statusFor('teacher', asked.id), await statusFor('teacher', own.id)]).toEqual([200, 404]);
    const { body } = await tasks.as('teacher').get('/api/review-tasks?perPage=100').expect(200);
    const listed = (body as { data: { id: string }[] }).data.map(({ id }) => id);
    expect([listed.includes(asked.id), listed.includes(own.id)]).toEqual([true, false]);
    await tasks.done('teacher', asked.id, 'finish');
  });

  it('may no longer when the other is back', async () => {
    const asked = await tasks.made('schoolLeader', { ownerId: tasks.ids['coach'] });
    await tasks.api.sql('own', 'DELETE FROM "Leave"');
    expect(await statusFor('teacher', asked.id)).toBe(404);
  });
});
