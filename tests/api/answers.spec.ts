import { type AnsweredRoute, answeredRoutes } from '../support/answered-routes';
import { type Agent, Api, everyRole } from '../support/api';
import { addWork } from '../support/api-rows';

const withoutBody = ['DELETE'];

/** Nothing without what is asked for; their own specs ask it. */
const asked = ['/api/open-boards', '/api/goals/context', '/api/cycles/plan'];

describe('answers keep to the contract', () => {
  let api: Api;
  let routes: AnsweredRoute[];
  const agents = new Map<string, Agent>();
  beforeAll(async () => {
    api = await Api.start();
    await addWork(api, 'own');
    routes = answeredRoutes(api);
    for (const role of everyRole) agents.set(role, await api.as(role));
  });
  afterAll(() => api.stop());

  it('every route with an answer names its schema', () => {
    const unnamed = routes.filter(({ method, schema }) => !schema && !withoutBody.includes(method));
    expect(unnamed.filter(({ path }) => !path.startsWith('/api/unsubscribe') && !/ics|pdf$/.test(path))).toEqual([]);
    expect(routes.length).toBeGreaterThan(20);
  });

  /** The body parses, and parsing takes nothing away: no field leaves the server that the contract does not name. */
  const assertKept = ({ path, schema }: AnsweredRoute, body: unknown) => {
    const { data, error } = schema?.safeParse(body) ?? {};
    expect([path, error?.issues ?? []]).toEqual([path, []]);
    expect([path, data]).toEqual([path, body]);
  };

  it.each(everyRole)('in every list that the role %s may read, and in its first item', async (role) => {
    const agent = agents.get(role) as Agent;
    let held = 0;
    for (const route of routes.filter(({ method, path }) => method === 'GET' && !path.includes(':'))) {
      const { status, body } = await agent.get(`${route.path}`);
      if (status === 403 || asked.includes(route.path)) continue;
      expect([route.path, status]).toEqual([route.path, 200]);
      assertKept(route, body);
      held += 1;
      const item = routes.find(({ method, path }) => method === 'GET' && path === `${route.path}/:id`);
      const first = (body as { data?: { id: string }[] }).data?.[0];
      if (item && first) assertKept(item, (await agent.get(`${route.path}/${first.id}`).expect(200)).body);
    }
    expect(held).toBeGreaterThanOrEqual(6);
  });

  it('in answers to changes', async () => {
    const coach = agents.get('coach') as Agent;
    const schemaOf = (method: string, path: string) =>
      routes.find((route) => route.method === method && route.path === path) as AnsweredRoute;
    assertKept(schemaOf('PATCH', '/api/me'), (await coach.patch('/api/me').send({ language: 'en' }).expect(200)).body);
    const asked = await coach.post('/api/forecasts/refresh').send({}).expect(202);
    assertKept(schemaOf('POST', '/api/forecasts/refresh'), asked.body);
    const progress = await coach.get(`/api/forecasts/refresh/${(asked.body as { id: string }).id}`).expect(200);
    assertKept(schemaOf('GET', '/api/forecasts/refresh/:id'), progress.body);
    const found = await coach.post('/api/pupils/search').send({ text: 'de' }).expect(200);
    assertKept(schemaOf('POST', '/api/pupils/search'), found.body);
  });
});
