import { randomUUID } from 'node:crypto';
import { type Permission, reachOfRole, type Role } from '#contract/permissions';
import { type Agent, Api, everyRole } from '../support/api';
import { addWork } from '../support/api-rows';
import { taskBodies } from '../support/task-changes';
import { type DescribedRoute, describedRoutes, isList, resourceOf } from '../support/openapi-routes';

/** Bodies and queries without which a route would stop at the contract, before it looks for the record. */
const dueOn = '2030-01-01';
const plan = '/api/group-plans/{id}';
const consultation = '/api/consultations/{id}';
const bodies: Record<string, object> = {
  '/api/merge-proposals/{id}/reject': { because: 'siblings' },
  [`${plan}/state`]: { to: 'discussed' },
  [`${plan}/sections/{key}`]: { text: '' },
  [`${plan}/sections/{key}/restore`]: { version: 1 },
  [`${plan}/copy`]: { fromId: randomUUID(), keys: ['goals'] },
  [`${plan}/placements`]: { pupilId: randomUUID(), needGroup: 'basic', reason: null },
  [`${plan}/comments`]: { key: 'goals', text: 'x' },
  [`${plan}/comments/settle`]: { commentId: randomUUID(), done: true },
  [`${consultation}/plan`]: { visitOn: '2027-01-01', visitorId: randomUUID() },
  [`${consultation}/shares`]: { staffIds: [] },
  [`${consultation}/sections/{key}`]: { text: 'Iets' },
  [`${consultation}/agreements`]: { text: 'Iets', ownerId: randomUUID(), dueOn: '2027-01-01' },
  '/api/goals/{id}/explanation': { text: 'Iets' },
  '/api/goals/{id}/comments': { text: 'Iets' },
  '/api/goals/{id}/close': { verdict: 'gehaald', reason: 'Iets' },
  '/api/goals/{id}/causes': { category: 'time', text: 'Iets' },
  '/api/measures/{id}/confirm': { verdict: 'werkt', reason: 'Iets' },
  '/api/measures/{id}/publish': { what: 'Iets', forWhom: 'Iemand', contactId: randomUUID() },
  '/api/surveys/{id}/answers': { answers: {} },
  '/api/cycles/{id}/copy': { schoolYear: '2030-2031', half: 0 },
  '/api/cycles/{id}/items': { kind: 'agreement', title: 'Iets' },
  '/api/cycles/{id}/concerns': { title: 'Iets', anonymous: true },
  '/api/cycles/{id}/texts/{key}': { text: 'Iets' },
  '/api/cycle-items/{id}/attendance': { staffIds: [] },
  ...taskBodies,
  '/api/conversations/{id}/points': { title: 'Iets' },
  '/api/conversations/{id}/points/order': { ids: [] },
  '/api/conversations/{id}/points/{pointId}/note': { text: 'Iets' },
  '/api/conversations/{id}/private-note': { text: 'Iets' },
  '/api/conversations/{id}/agreements': { pointId: randomUUID(), text: 'x', ownerId: randomUUID(), dueOn },
  '/api/agreements/{id}': { text: 'Iets' },
  '/api/conversations/{id}/hold': { presentIds: [] },
  '/api/conversations/{id}/next': { onDay: '2030-01-01' },
  '/api/guarded-hours/{id}': { hours: [] },
  '/api/consultation-tracking/{id}': { startingUntil: null },
  '/api/consultation-forms/{id}': { items: [] },
};
const queries: Record<string, string> = {
  '/api/forecasts/{id}/changes': `?since=${randomUUID()}`,
  '/api/forecasts/{id}/moved-pupils': `?since=${randomUUID()}`,
};
const withId = /\{id\}/;

describe('what is out of reach does not exist', () => {
  let api: Api;
  let routes: DescribedRoute[];
  const agents = new Map<string, Agent>();
  const agentOf = (role: string) => agents.get(role) as Agent;
  const idsOf = new Map<string, string>();

  beforeAll(async () => {
    api = await Api.start();
    await addWork(api, 'own');
    await addWork(api, 'other');
    routes = await describedRoutes(api.anybody());
    for (const role of everyRole) agents.set(role, await api.as(role));
    const foreign = await api.as('administrator', 'other');
    const leader = await api.as('schoolLeader', 'other');
    for (const { path, permission } of routes.filter(isList)) {
      const { status, body } = await (isFor('administrator', permission) ? foreign : leader).get(`${path}?perPage=1`);
      const first = status === 200 ? (body as { data?: { id?: string }[] }).data?.[0]?.id : undefined;
      if (first) idsOf.set(resourceOf(path), first);
    }
    const sessions = (await foreign.get('/api/sessions')).body as { data: { id: string }[] };
    idsOf.set('sessions', sessions.data[0]?.id ?? '');
  });
  afterAll(() => api.stop());

  const isFor = (role: Role, permission: string) => reachOfRole(role, permission as Permission) !== null;
  /** Who on the own board has the permission of the route: the more they may, the more the answer says. */
  const whoMay = (permission: string): Role[] =>
    everyRole.filter((role) => reachOfRole(role, permission as Permission) !== null);

  it('knows a record of the other board for every resource that has a list', () => {
    const items = routes.filter(({ path, verb }) => verb === 'get' && /^\/api\/[a-z-]+\/\{id\}$/.test(path));
    const without = items.map(({ path }) => resourceOf(path)).filter((name) => !idsOf.has(name));
    expect(items.length).toBeGreaterThanOrEqual(9);
    expect(without).toEqual([]);
  });

  it('answers 404 to every request about a record of another board, in every role that may ask', async () => {
    const asked: string[] = [];
    for (const { verb, path, permission } of routes.filter((route) => withId.test(route.path))) {
      for (const role of whoMay(permission)) {
        const address = path.replace('{key}', 'goals').replace(withId, idsOf.get(resourceOf(path)) ?? randomUUID());
        const request = agentOf(role)
          [verb](`${address}${queries[path] ?? ''}`)
          .set('If-Match', '"v1"');
        const { status, body } = await (verb === 'get' || verb === 'delete'
          ? request
          : request.send(bodies[path] ?? {}));
        expect([role, verb, path, status]).toEqual([role, verb, path, 404]);
        expect((body as { title: string }).title).toBe('Not found');
        asked.push(`${verb} ${path}`);
      }
    }
    expect(new Set(asked).size).toBeGreaterThanOrEqual(13);
  });

  it('answers 404 also to who may not ask, and 403 only where the board has the record', async () => {
    const [goal] = await api.sql<{ id: string }>('own', 'SELECT id FROM "Goal" LIMIT 1');
    await agentOf('administrator').patch(`/api/goals/${goal?.id}`).set('If-Match', '"v1"').send({}).expect(403);
    const told: unknown[] = [];
    // How far a refresh is, is no record: nobody finds it but who asked for it.
    const ofRecords = routes.filter(({ path }) => withId.test(path) && path !== '/api/forecasts/refresh/{id}');
    for (const { verb, path, permission } of ofRecords) {
      const address = path.replace('{key}', 'goals').replace(withId, idsOf.get(resourceOf(path)) ?? randomUUID());
      for (const role of everyRole.filter((one) => !whoMay(permission).includes(one))) {
        const { status } = await agentOf(role)[verb](address);
        if (status !== 404) told.push([role, verb, path, status]);
      }
    }
    expect(told).toEqual([]);
  });

  it('leaves every one of those records as it was', async () => {
    const [kept] = await api.sql(
      'other',
      `SELECT (SELECT count(*)::int FROM "ReviewTask" WHERE version > 1) AS tasks,
              (SELECT count(*)::int FROM "TestPeriod" WHERE version > 1) AS periods,
              (SELECT count(*)::int FROM "Session" WHERE id = $1) AS sessions`,
      [idsOf.get('sessions')],
    );
    expect(kept).toEqual({ tasks: 0, periods: 0, sessions: 1 });
  });

  it('shows no row of another board in any list, filtered by its ids or not', async () => {
    for (const { path, permission } of routes.filter(isList)) {
      const role = isFor('administrator', permission) ? 'administrator' : 'schoolLeader';
      const id = idsOf.get(resourceOf(path));
      // A national date is named by year and kind, the same in every board.
      if (!id || ['/api/sessions', '/api/national-dates'].includes(path)) continue;
      const { body } = await agentOf(role).get(`${path}?id=${id}`).expect(200);
      expect([path, body]).toEqual([path, { data: [], total: 0 }]);
    }
    const school = api.boards.other.schoolIds[0];
    for (const name of [
      'groups',
      'pupils',
      'results',
      'outcomes',
      'forecasts',
      'forecast-records',
      'pupil-chances',
      'forecast-record-lines',
      'review-tasks',
      'task-people',
      'test-periods',
      'staff',
      'group-plans',
      'plan-texts',
      'consultations',
      'consultation-counts',
      'consultation-forms',
      'goals',
      'measures',
      'practices',
      'surveys',
      'cycles',
      'events',
      'school-free-days',
      'conversations',
      'agreements',
      'guarded-hours',
      'calendar-templates',
      'calendar-feeds',
    ]) {
      const { body } = await agentOf('administrator').get(`/api/${name}?schoolId=${school}`).expect(200);
      expect([name, body]).toEqual([name, { data: [], total: 0 }]);
    }
  });

  it.each(['not-an-id', '1', "1' OR '1'='1", '../me', '%00'])('answers 404 to the id %j', async (id) => {
    await agentOf('administrator')
      .get(`/api/pupils/${encodeURIComponent(id)}`)
      .expect(404);
  });

  it('asks a refresh of a school of another board in vain', async () => {
    const [schoolId] = api.boards.other.schoolIds;
    await agentOf('qualityOfficer').post('/api/forecasts/refresh').send({ schoolId }).expect(404);
    expect(await api.sql('other', `SELECT 1 FROM "Outbox" WHERE type = 'forecast.refresh'`)).toEqual([]);
  });

  describe('inside the board', () => {
    const idAt = async (table: string, condition: string, values: unknown[]) => {
      const [row] = await api.sql<{ id: string }>(
        'own',
        `SELECT id FROM "${table}" t WHERE ${condition} LIMIT 1`,
        values,
      );
      if (!row) throw new Error(`No ${table} where ${condition}`);
      return row.id;
    };
    const enrolledAt = '(SELECT "schoolId" FROM "Enrolment" WHERE "pupilId" = t.id AND "untilOn" IS NULL)';
    const isTested = 'EXISTS (SELECT FROM "Result" WHERE "pupilId" = t.id)';
    const neverAt = 'NOT EXISTS (SELECT FROM "Enrolment" WHERE "pupilId" = t.id AND "schoolId" = $1)';

    it.each(['schoolLeader', 'coach'])('the %s of one school finds no group or pupil of another', async (role) => {
      const [own, elsewhere] = api.boards.own.schoolIds;
      const group = await idAt('Group', '"schoolId" = $1', [elsewhere]);
      const pupil = await idAt('Pupil', `${enrolledAt} = $2 AND ${neverAt} AND ${isTested}`, [own, elsewhere]);
      const result = await idAt('Result', '"pupilId" = $1', [pupil]);
      await agentOf(role).get(`/api/groups/${group}`).expect(404);
      await agentOf(role).get(`/api/pupils/${pupil}`).expect(404);
      await agentOf(role).get(`/api/results/${result}`).expect(404);
      expect((await agentOf(role).get(`/api/pupils?schoolId=${elsewhere}`)).body).toEqual({ data: [], total: 0 });
      await agentOf(role).post('/api/forecasts/refresh').send({ schoolId: elsewhere }).expect(404);
    });

    it('a pupil who moved to another school is found there, and no longer at the former', async () => {
      const [own, elsewhere] = api.boards.own.schoolIds;
      const before = 'EXISTS (SELECT FROM "Enrolment" WHERE "pupilId" = t.id AND "schoolId" = $1)';
      const pupil = await idAt('Pupil', `${enrolledAt} = $2 AND ${before}`, [own, elsewhere]);
      await agentOf('coach').get(`/api/pupils/${pupil}`).expect(404);
      expect((await agentOf('coach').get(`/api/results?pupilId=${pupil}`)).body).toEqual({ data: [], total: 0 });
      await agentOf('administrator').get(`/api/pupils/${pupil}`).expect(200);
    });

    it('but sees the figures of that school: schools learn from each other', async () => {
      const [, elsewhere] = api.boards.own.schoolIds;
      const { body } = await agentOf('coach').get(`/api/schools/${elsewhere}`).expect(200);
      expect(body).toMatchObject({ id: elsewhere, may: { refresh: false, seeGroups: false, seeRecord: true } });
      const forecasts = await agentOf('coach').get(`/api/forecasts?schoolId=${elsewhere}`).expect(200);
      expect(forecasts.body).toMatchObject({ total: 1 });
    });

    it('a teacher finds no other group of the school, nor its pupils, nor another school', async () => {
      const [school, elsewhere] = api.boards.own.schoolIds;
      const { groupIds } = await api.userOf('teacher');
      const present = '"schoolYear" = (SELECT max(label) FROM "SchoolYear")';
      const group = await idAt('Group', `"schoolId" = $1 AND ${present} AND id <> ALL($2)`, [school, groupIds]);
      const inGroup = `EXISTS (SELECT FROM "Enrolment" WHERE "pupilId" = t.id AND "groupId" = $1)`;
      const pupil = await idAt('Pupil', inGroup, [group]);
      await agentOf('teacher').get(`/api/groups/${group}`).expect(404);
      await agentOf('teacher').get(`/api/pupils/${pupil}`).expect(404);
      expect((await agentOf('teacher').get(`/api/pupils?groupId=${group}`)).body).toEqual({ data: [], total: 0 });
      await agentOf('teacher').get(`/api/groups/${groupIds[0]}`).expect(200);
      await agentOf('teacher').get(`/api/schools/${school}`).expect(200);
      await agentOf('teacher').get(`/api/schools/${elsewhere}`).expect(404);
    });

    it('two teachers of one group both see it', async () => {
      const { groupIds } = await api.userOf('teacher');
      const colleagues = await api.sql<{ email: string }>(
        'own',
        'SELECT email FROM "Staff" WHERE id IN (SELECT "staffId" FROM "GroupTeacher" WHERE "groupId" = $1) ORDER BY email',
        [groupIds[0]],
      );
      expect(colleagues.map(({ email }) => email)).toEqual(['leerkracht2@own.test', 'leerkracht@own.test']);
    });

    it('a search by name finds only pupils within reach', async () => {
      const [, elsewhere] = api.boards.own.schoolIds;
      const [someone] = await api.sql<{ lastName: string; id: string }>(
        'own',
        `SELECT i."lastName", t.id FROM "PupilIdentity" i JOIN "Pupil" t ON t.id = i."pupilId"
         WHERE ${enrolledAt} = $2 AND ${neverAt} LIMIT 1`,
        [api.boards.own.schoolIds[0], elsewhere],
      );
      const found = async (role: string) => {
        const { body } = await agentOf(role).post('/api/pupils/search').send({ text: someone?.lastName }).expect(200);
        return (body as { data: { id: string; schoolId: string }[] }).data;
      };
      expect((await found('coach')).map(({ id }) => id)).not.toContain(someone?.id);
      expect((await found('administrator')).length).toBeGreaterThan(0);
      await agentOf('boardMember').post('/api/pupils/search').send({ text: 'de' }).expect(403);
    });

    it('lets somebody in reach, but without the right, read and not change: 403', async () => {
      const period = await idAt('TestPeriod', '"schoolId" = $1', [api.boards.own.schoolIds[0]]);
      await agentOf('teacher').get(`/api/test-periods/${period}`).expect(200);
      await agentOf('teacher').patch(`/api/test-periods/${period}`).set('If-Match', '"v1"').send({}).expect(403);
      const elsewhere = await idAt('TestPeriod', '"schoolId" = $1', [api.boards.own.schoolIds[1]]);
      await agentOf('coach').patch(`/api/test-periods/${elsewhere}`).set('If-Match', '"v1"').send({}).expect(403);
    });

    it('who left the school is out at once', async () => {
      const adviser = await api.as('adviser');
      await api.sql('own', `UPDATE "Staff" SET "leftOn" = current_date - 1 WHERE email = 'adviseur@own.test'`);
      await adviser.get('/api/me').expect(401);
    });
  });
});
