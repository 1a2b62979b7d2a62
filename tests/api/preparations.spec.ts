import { openPreparations, withdrawOrphans } from '#backend/calendar/preparations';
import { Database } from '#backend/database/database';
import type { ReviewTask } from '#contract/review-tasks';
import { addDays, type Day } from '#domain/calendar/day';
import { publicHolidayOn } from '#domain/calendar/public-holidays';
import type { Agent } from '../support/api';
import { CalendarApi, nextWeekday } from '../support/calendar-api';

describe('the preparation of what stands in the calendar', () => {
  let calendar: CalendarApi;
  let today: string;
  /** A Thursday soon: the Wednesday before it is the day to be ready. */
  let thursday: string;
  const isPlain = (day: Day) => [-1, 6].every((days) => publicHolidayOn(addDays(day, days)) === null);
  beforeAll(async () => {
    calendar = await CalendarApi.start();
    today = (await calendar.api.userOf('schoolLeader')).today;
    thursday = nextWeekday(addDays(today, 4), 4);
    while (!isPlain(thursday)) thursday = addDays(thursday, 7);
    await calendar.api.asOwner('DELETE FROM "Holiday"');
  });
  afterAll(() => calendar.api.stop());
  afterEach(async () => {
    await calendar.api.sql('own', 'DELETE FROM "Event"');
    await calendar.api.sql('own', 'DELETE FROM "ReviewTask"');
  });

  const preparations = async (agent: Agent = calendar.leader, state = 'open') => {
    const { body } = await agent.get(`/api/review-tasks?kind=prepareEvent&perPage=100&state=${state}`).expect(200);
    return (body as { data: ReviewTask[] }).data;
  };
  const near = (change: object = {}) => calendar.made({ startsOn: thursday, preparationDays: 30, ...change });
  const slot = (day = today) => {
    const { id: boardId } = calendar.api.boards.own;
    return calendar.api.app
      .get(Database)
      .forBoard(boardId, (tx) => openPreparations(tx, { boardId, today: day, at: new Date() }, null));
  };

  it('is a task of the owner from the day it begins, due on the school day before', async () => {
    const made = await near({ ownerId: await calendar.staffIdOf('coach') });
    expect(await preparations()).toMatchObject([
      {
        title: made.title,
        ownerId: await calendar.staffIdOf('coach'),
        dueOn: addDays(thursday, -1),
        path: `/events/${made.id}/show`,
        closesWhen: null,
      },
    ]);
    expect(await slot()).toBe(0);
    expect(await preparations()).toHaveLength(1);
  });

  it('is not asked before it begins, and then by the slot of that morning', async () => {
    await calendar.made({ startsOn: addDays(thursday, 70), preparationDays: 7 });
    expect(await slot()).toBe(0);
    expect(await preparations()).toEqual([]);
    expect(await slot(addDays(thursday, 63))).toBe(1);
    expect(await preparations()).toHaveLength(1);
  });

  it('moves with the event, changes hands with it, and carries its name', async () => {
    const made = await near();
    await calendar
      .change(made, {
        startsOn: addDays(thursday, 7),
        title: 'Opbrengsten midden',
        ownerId: await calendar.staffIdOf('coach'),
      })
      .expect(200);
    expect(await preparations()).toMatchObject([
      { title: 'Opbrengsten midden', ownerId: await calendar.staffIdOf('coach'), dueOn: addDays(thursday, 6) },
    ]);
  });

  it('keeps whoever took it over, and the day it was put off to, when something else of the event changes', async () => {
    const made = await near();
    const [task] = await preparations();
    const coachId = await calendar.staffIdOf('coach');
    await calendar.api.sql(
      'own',
      'UPDATE "ReviewTask" SET "ownerId" = $1, "dueOn" = $2, "postponedFrom" = "dueOn", "postponeReason" = $3 WHERE id = $4',
      [coachId, addDays(thursday, -2), 'Eerst de toetsweek', task?.id],
    );
    const placed = (await calendar.change(made, { place: 'Lokaal 4' }).expect(200)).body as typeof made;
    const handedOver = { id: task?.id, ownerId: coachId, dueOn: addDays(thursday, -2) };
    expect(await preparations()).toMatchObject([handedOver]);
    const named = (await calendar.change(placed, { title: 'Midden' }).expect(200)).body as typeof made;
    expect(await preparations()).toMatchObject([{ ...handedOver, title: 'Midden' }]);
    await calendar.change(named, { startsOn: addDays(thursday, 7) }).expect(200);
    expect(await preparations()).toMatchObject([{ ...handedOver, dueOn: addDays(thursday, 6) }]);
  });

  it('is asked again when an event that asked none any more does so again', async () => {
    const made = await near();
    const without = (await calendar.change(made, { preparationDays: 0 }).expect(200)).body as typeof made;
    expect(await preparations()).toEqual([]);
    await calendar.change(without, { preparationDays: 30 }).expect(200);
    expect(await preparations()).toHaveLength(1);
  });

  it('is withdrawn when the event is cancelled, and open again when it stands again', async () => {
    const made = await near();
    const gone = (await calendar.step('cancel', made).expect(200)).body as typeof made;
    expect(await preparations()).toEqual([]);
    await calendar.step('restore', gone).expect(200);
    expect(await preparations()).toHaveLength(1);
  });

  it('is withdrawn when nothing has to be prepared any more, or the event is taken out', async () => {
    const made = await near();
    await calendar.change(made, { preparationDays: 0 }).expect(200);
    expect(await preparations()).toEqual([]);
    const other = await near();
    await calendar.leader.delete(`/api/events/${other.id}`).set('If-Match', `"v${other.version}"`).expect(204);
    expect(await preparations()).toEqual([]);
  });

  it('is withdrawn the next morning when its event went in another way, and only then', async () => {
    await near();
    const gone = await near();
    const orphans = () => {
      const database = calendar.api.app.get(Database);
      return database.forBoard(calendar.api.boards.own.id, (tx) => withdrawOrphans(tx, new Date()));
    };
    await orphans();
    expect(await preparations()).toHaveLength(2);
    await calendar.api.sql('own', 'DELETE FROM "Event" WHERE id = $1', [gone.id]);
    await orphans();
    expect((await preparations()).map(({ path }) => path)).not.toContain(`/events/${gone.id}/show`);
    expect(await preparations()).toHaveLength(1);
  });

  it('of what is for the whole board is asked of who holds it, and seen by no school', async () => {
    const boardMember = calendar.member;
    const ownerId = await calendar.staffIdOf('boardMember');
    const wholeBoard = { schoolId: null, kind: 'training', audience: 'board', ownerId };
    await calendar.made({ ...wholeBoard, startsOn: thursday, preparationDays: 30 }, boardMember);
    const asked = { schoolId: null, schoolName: null, ownerId, ownerRole: 'boardMember', dueOn: addDays(thursday, -1) };
    const [task] = await preparations(boardMember);
    expect(task).toMatchObject(asked);
    expect(await preparations(calendar.leader)).toEqual([]);
    const { body: week } = await boardMember.get('/api/my-week').expect(200);
    expect(JSON.stringify(week)).toContain(task?.id);
    const version = `"v${task?.version}"`;
    await boardMember.post(`/api/review-tasks/${task?.id}/finish`).set('If-Match', version).send({}).expect(200);
    expect(await preparations(boardMember)).toEqual([]);
  });

  it('stays done, and stays put off', async () => {
    await near();
    const [task] = await preparations();
    await calendar.leader
      .post(`/api/review-tasks/${task?.id}/finish`)
      .set('If-Match', `"v${task?.version}"`)
      .send({})
      .expect(200);
    expect(await slot()).toBe(0);
    expect(await preparations()).toEqual([]);
    expect(await preparations(calendar.leader, 'done')).toHaveLength(1);
  });

  it('of a talk between a few people is seen by its owner only', async () => {
    await near({ kind: 'talkLeaderCoach', audience: 'people' });
    expect(await preparations()).toHaveLength(1);
    expect(await preparations(calendar.coach)).toEqual([]);
  });
});
