import { may, type User } from '#backend/access/user';
import { eventPolicy, type EventInReach } from '#backend/access/policies/event.policy';
import { goalPolicy } from '#backend/access/policies/goal.policy';
import { groupPlanPolicy } from '#backend/access/policies/group-plan.policy';
import { measurePolicy, practicePolicy } from '#backend/access/policies/measure.policy';
import { reviewTaskPolicy, type TaskInReach } from '#backend/access/policies/review-task.policy';
import { surveyPolicy } from '#backend/access/policies/survey.policy';
import { testPeriodPolicy } from '#backend/access/policies/test-period.policy';
import { permissionMatrix, type Permission, permissions, reachOfRole, type Role } from '#contract/permissions';
import { type Agent, Api, everyRole } from '../support/api';
import { addWork } from '../support/api-rows';
import { type DescribedRoute, describedRoutes, isList } from '../support/openapi-routes';

/** All that may be asked without a login, with the OpenAPI document itself; the links of mails carry their own secret. */
const open = [
  'get /api/health/live',
  'get /api/health/ready',
  'post /api/sessions',
  'get /api/unsubscribe/{token}',
  'post /api/unsubscribe/{token}',
  'get /api/calendar-feeds/{token}.ics',
];
const needed: Record<string, string> = { '/api/open-boards': '?q=99999' };

describe('the permission matrix over HTTP', () => {
  let api: Api;
  let routes: DescribedRoute[];
  const agents = new Map<string, Agent>();
  const agentOf = (role: string) => agents.get(role) as Agent;

  beforeAll(async () => {
    api = await Api.start();
    await addWork(api, 'own');
    routes = await describedRoutes(api.anybody());
    for (const role of everyRole) agents.set(role, await api.as(role));
  });
  afterAll(() => api.stop());

  it('names a permission of the matrix for every route, or says that it is public', () => {
    expect(routes.length).toBeGreaterThan(20);
    const unknown = routes.filter(({ permission }) => permission !== 'public' && !(permission in permissionMatrix));
    expect(unknown).toEqual([]);
  });

  it('leaves open only what must be', () => {
    const found = routes.filter(({ permission }) => permission === 'public').map(({ verb, path }) => `${verb} ${path}`);
    expect(found.filter((route) => !open.includes(route))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(open.slice(0, 3)));
  });

  it('answers 401 to who is not logged in, on every other route', async () => {
    for (const { verb, path, permission } of routes.filter((route) => route.permission !== 'public')) {
      const { status, body } = await api.anybody()[verb](path.replace(/\{\w+\}/g, api.boards.own.id));
      expect([verb, path, permission, status]).toEqual([verb, path, permission, 401]);
      expect(body).toMatchObject({ code: 'session.missing' });
    }
  });

  it.each(everyRole)('lists for the role %s exactly what the matrix says', async (role) => {
    for (const route of routes.filter(isList)) {
      const allowed = reachOfRole(role, route.permission as Permission) !== null;
      const { status, body } = await agentOf(role).get(route.path + (needed[route.path] ?? ''));
      const seen = [route.path, allowed ? status !== 403 && status < 500 : status === 403];
      expect(seen).toEqual([route.path, true]);
      if (allowed && !needed[route.path]) expect([route.path, status]).toEqual([route.path, 200]);
      if (!allowed) expect(body).toMatchObject({ code: 'permission.missing' });
    }
  });

  it.each(everyRole)('tells the role %s in /me what it may do', async (role) => {
    const { body } = await agentOf(role).get('/api/me').expect(200);
    const expected = permissions.filter((permission) => reachOfRole(role, permission) !== null);
    expect((body as { permissions: string[] }).permissions).toEqual(expected);
  });

  const listed = async <Row>(role: string, path: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let page = 1; ; page++) {
      const { body } = await agentOf(role).get(`${path}?perPage=100&page=${page}`).expect(200);
      const answer = body as { data: Row[]; total: number };
      rows.push(...answer.data);
      if (rows.length >= answer.total || answer.data.length === 0) return rows;
    }
  };

  it.each(everyRole)(
    'lists for %s the review tasks that the policy lets them read, with the same abilities',
    async (role) => {
      const user = await api.userOf(role as Role);
      if (!may(user, 'reviewTask.read')) return void (await agentOf(role).get('/api/review-tasks').expect(403));
      const all = await api.sql<TaskInReach & { id: string }>('own', 'SELECT * FROM "ReviewTask"');
      const readable = all.filter((task) => reviewTaskPolicy.read(user, task));
      const abilities = ['finish', 'reopen', 'edit', 'delegate', 'postpone', 'remind', 'withdraw', 'comment'] as const;
      const found = await listed<{ id: string; may: Record<string, boolean> }>(role, '/api/review-tasks');
      expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
      expect(new Map(found.map((task) => [task.id, task.may]))).toEqual(
        new Map(
          readable.map((task) => [
            task.id,
            Object.fromEntries(abilities.map((ability) => [ability, reviewTaskPolicy[ability](user, task)])),
          ]),
        ),
      );
      if (role !== 'administrator') expect(readable.length).toBeLessThan(all.length);
    },
  );

  it.each(everyRole)('lists for %s the group plans that the policy lets them read', async (role) => {
    const user = await api.userOf(role as Role);
    if (!may(user, 'groupPlan.read')) return void (await agentOf(role).get('/api/group-plans').expect(403));
    type Plan = { id: string; schoolId: string; groupId: string };
    const all = await api.sql<Plan>('own', 'SELECT id, "schoolId", "groupId" FROM "GroupPlan"');
    const readable = all.filter((plan) => groupPlanPolicy.read(user, plan));
    const found = await listed<{ id: string; may: { write: boolean } }>(role, '/api/group-plans');
    expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    expect(found.length).toBeGreaterThan(0);
    const writes = role === 'coach' || role === 'teacher';
    expect(found.filter((plan) => plan.may.write !== writes)).toEqual([]);
    if (role === 'teacher') expect(readable.length).toBeLessThan(all.length);
  });

  it.each(everyRole)('lists for %s the goals that the policy lets them read', async (role) => {
    const user = await api.userOf(role as Role);
    type Goal = { id: string; schoolId: string | null; groupId: string | null; state: string };
    const all = await api.sql<Goal>('own', 'SELECT id, "schoolId", "groupId", state FROM "Goal"');
    const readable = all.filter((goal) => goalPolicy.read(user, goal)).map(({ id }) => id);
    const found = await listed<{ id: string }>(role, '/api/goals');
    expect(found.map(({ id }) => id).sort()).toEqual(readable.sort());
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it.each(everyRole)('lists for %s the measures that the policy lets them read', async (role) => {
    const user = await api.userOf(role as Role);
    if (!may(user, 'measure.read')) return void (await agentOf(role).get('/api/measures').expect(403));
    type Row = { id: string; schoolId: string; groupId: string | null; state: string };
    const all = await api.sql<Row>('own', 'SELECT id, "schoolId", "groupId", state FROM "Measure"');
    const readable = all.filter((measure) => measurePolicy.read(user, measure)).map(({ id }) => id);
    const found = await listed<{ id: string }>(role, '/api/measures');
    expect(found.map(({ id }) => id).sort()).toEqual(readable.sort());
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it.each(everyRole)(
    'lists for %s every practice that is shared, and what was taken back for who may',
    async (role) => {
      const user = await api.userOf(role as Role);
      type Row = { id: string; schoolId: string; state: string };
      const all = await api.sql<Row>('own', 'SELECT id, "schoolId", state FROM "Practice"');
      const readable = all.filter((practice) => practicePolicy.read(user, practice)).map(({ id }) => id);
      const found = await listed<{ id: string; state: string }>(role, '/api/practices');
      expect(found.map(({ id }) => id).sort()).toEqual(readable.sort());
      expect(found.filter(({ state }) => state === 'published').length).toBe(2);
    },
  );

  it.each(everyRole)(
    'lists for %s the surveys that the policy lets them read, and who may answer and close',
    async (role) => {
      const user = await api.userOf(role as Role);
      const all = await api.sql<{ id: string; schoolId: string }>('own', 'SELECT id, "schoolId" FROM "Survey"');
      const readable = all.filter((survey) => surveyPolicy.read(user, survey)).map(({ id }) => id);
      type Row = { id: string; schoolId: string; may: Record<string, boolean> };
      const found = await listed<Row>(role, '/api/surveys');
      expect(found.map(({ id }) => id).sort()).toEqual(readable.sort());
      expect(found.length).toBeGreaterThan(0);
      for (const survey of found) {
        const [answer, edit] = [surveyPolicy.answer(user, survey), surveyPolicy.edit(user, survey)];
        expect(survey.may).toEqual({ answer, edit, remove: edit, close: edit });
      }
      const waiting = await agentOf(role).get('/api/surveys?toAnswer=true').expect(200);
      const mine = all.filter((survey) => surveyPolicy.answer(user, survey)).map(({ id }) => id);
      expect((waiting.body as { data: Row[] }).data.map(({ id }) => id).sort()).toEqual(mine.sort());
    },
  );

  it.each(everyRole)(
    'lists for %s the events that the policy lets them read, and who may change them',
    async (role) => {
      const user = await api.userOf(role as Role);
      const all = await api.sql<EventInReach & { id: string }>(
        'own',
        `SELECT id, "schoolId", kind, audience, "ownerId",
         (SELECT coalesce(json_agg(json_build_object('staffId', "staffId")), '[]') FROM "EventParticipant" WHERE "eventId" = e.id) AS participants
       FROM "Event" e`,
      );
      const readable = all.filter((event) => eventPolicy.read(user, event));
      const found = await listed<{ id: string; may: { edit: boolean } }>(role, '/api/events');
      expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
      expect(found.length).toBeGreaterThan(0);
      const edits = readable.filter((event) => eventPolicy.edit(user, event)).map(({ id }) => id);
      expect(found.flatMap(({ id, may }) => (may.edit ? [id] : [])).sort()).toEqual(edits.sort());
      if (role !== 'administrator') expect(readable.length).toBeLessThan(all.length);
    },
  );

  it.each(everyRole)('lets %s move the test periods that the policy says', async (role) => {
    const user = await api.userOf(role as Role);
    const found = await listed<{ schoolId: string; may: { edit: boolean } }>(role, '/api/test-periods');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((period) => period.may.edit !== testPeriodPolicy.edit(user, period))).toEqual([]);
  });

  // The sentence in words, apart from the policy: whom the database says one works with.
  const withinReach: Record<string, string> = {
    administrator: 'true',
    schoolLeader: 'g."schoolId" = ANY($1)',
    coach: 'g."schoolId" = ANY($1)',
    teacher: `g.id IN (SELECT "groupId" FROM "GroupTeacher" WHERE "staffId" = $2)
      AND g."schoolYear" = (SELECT max(label) FROM "SchoolYear")`,
  };
  const own = (user: User) => [user.roles.flatMap(({ schoolId }) => schoolId ?? []), user.staffId];
  // Both parameters stand in every text: PostgreSQL refuses the ones it is given and does not find.
  const used = '($1::uuid[] IS NOT NULL AND $2::uuid IS NOT NULL)';

  it.each(Object.keys(withinReach))('lists for %s the groups they work with', async (role) => {
    const rows = await api.sql<{ id: string }>(
      'own',
      `SELECT g.id FROM "Group" g WHERE ${withinReach[role]} AND ${used}`,
      own(await api.userOf(role as Role)),
    );
    expect(rows.length).toBeGreaterThan(0);
    const found = await listed<{ id: string }>(role, '/api/groups');
    expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(Object.keys(withinReach))('lists for %s the pupils of those groups, and their results', async (role) => {
    const rows = await api.sql<{ id: string }>(
      'own',
      `SELECT DISTINCT e."pupilId" AS id FROM "Enrolment" e JOIN "Group" g ON g.id = e."groupId"
       WHERE ${withinReach[role]} AND ${used} AND NOT EXISTS (
         SELECT FROM "Enrolment" e2 JOIN "Group" g ON g.id = e2."groupId"
         WHERE e2."pupilId" = e."pupilId" AND e2."untilOn" IS NULL AND NOT (${withinReach[role]}))`,
      own(await api.userOf(role as Role)),
    );
    expect(rows.length).toBeGreaterThan(0);
    const found = await listed<{ id: string }>(role, '/api/pupils');
    expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    const [count] = await api.sql<{ results: number }>(
      'own',
      'SELECT count(*)::int AS results FROM "Result" WHERE "pupilId" = ANY($1)',
      [rows.map(({ id }) => id)],
    );
    const { body } = await agentOf(role).get('/api/results?perPage=1').expect(200);
    expect((body as { total: number }).total).toBe(count?.results);
  });
});
