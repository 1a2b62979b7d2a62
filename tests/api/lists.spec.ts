import { type Permission, reachOfRole } from '#contract/permissions';
import { type Agent, Api } from '../support/api';
import { addWork } from '../support/api-rows';
import { type DescribedRoute, describedRoutes, isList } from '../support/openapi-routes';

/**
 * Not lists of the dialect: `me` is one person, there is one clock, one week and one way to send mail, sessions are a handful,
 * open boards are asked by number and the days of a calendar by day.
 */
const others = [
  ...['/api/me', '/api/demo-clock', '/api/sessions', '/api/open-boards'],
  ...['/api/my-week', '/api/mail-settings', '/api/calendar-days', '/api/operations'],
];

describe('the one dialect of lists', () => {
  let api: Api;
  const agents = new Map<string, Agent>();
  let lists: DescribedRoute[];
  /** Lists of which a row has a route of its own. */
  let items: Set<string>;
  beforeAll(async () => {
    api = await Api.start();
    await addWork(api, 'own');
    const roles = ['administrator', 'schoolLeader'] as const;
    for (const role of roles) agents.set(role, await api.as(role));
    const routes = await describedRoutes(api.anybody());
    lists = routes.filter((route) => isList(route) && !others.includes(route.path));
    items = new Set(routes.filter(({ verb }) => verb === 'get').map(({ path }) => path.replace(/\/\{id\}$/, '/')).filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1))); // prettier-ignore
  });
  afterAll(() => api.stop());

  /** An administrator reads nearly every list; else somebody who leads a school. */
  const agentFor = (path: string) => {
    const permission = lists.find((list) => list.path === path.replace(/\?.*|\/[0-9a-f-]{36}$/, ''))?.permission;
    const role = reachOfRole('administrator', permission as Permission) ? 'administrator' : 'schoolLeader';
    return agents.get(role) as Agent;
  };
  const each = async (work: (path: string) => Promise<void>) => {
    expect(lists.length).toBeGreaterThanOrEqual(10);
    for (const { path } of lists) await work(path);
  };
  type Rows = { data: { id: string }[]; total: number };
  const get = async (path: string, status = 200) => {
    const answer = await agentFor(path).get(path);
    expect([path, answer.status]).toEqual([path, status]);
    return answer.body as Rows & { errors?: { path: string }[] };
  };

  it('has rows and a total', () =>
    each(async (path) => {
      const { data, total } = await get(path);
      expect(data.length).toBe(Math.min(total, 25));
      expect([path, total > 0]).toEqual([path, true]);
    }));

  it('gives at most a hundred rows a page', () =>
    each(async (path) => {
      expect((await get(`${path}?perPage=101`, 400)).errors?.[0]?.path).toBe('perPage');
      await get(`${path}?perPage=100`);
    }));

  it.each(['perPage=0', 'page=0', 'page=-1', 'page=abc', 'sort=passwordHash', 'order=sideways', 'bsn=1', 'id=nope'])(
    'refuses ?%s',
    (query) => each(async (path) => void (await get(`${path}?${query}`, 400))),
  );

  it('shows every row once, whatever the sort and the size of the page', () =>
    each(async (path) => {
      const { total } = await get(path);
      const size = Math.min(100, Math.max(1, Math.ceil(Math.min(total, 300) / 3)));
      for (const order of ['ASC', 'DESC']) {
        const seen: string[] = [];
        for (let page = 1; page <= 3; page++) {
          const { data } = await get(`${path}?page=${page}&perPage=${size}&order=${order}`);
          seen.push(...data.map(({ id }) => id));
        }
        expect([path, order, new Set(seen).size]).toEqual([path, order, seen.length]);
        expect([path, order, seen.length]).toEqual([path, order, Math.min(total, 3 * size)]);
      }
    }));

  it('is empty behind the last page, with the same total', () =>
    each(async (path) => {
      const { total } = await get(path);
      expect([path, await get(`${path}?page=10000&perPage=100`)]).toEqual([path, { data: [], total }]);
    }));

  it('finds mails by a part of the address or the subject', async () => {
    const { data } = (await get('/api/mails')) as unknown as { data: { subject: string }[] };
    const ofTasks = data.filter(({ subject }) => /taak/i.test(subject));
    const subjects = async (q: string) => (await get(`/api/mails?q=${encodeURIComponent(q)}`)).data.length;
    expect(ofTasks.length).toBeGreaterThan(0);
    expect(await subjects('TAAK')).toBe(ofTasks.length);
    expect(await subjects('OWN.test')).toBe(data.length);
    expect(await subjects('niemand@')).toBe(0);
  });

  it('finds by id, several at once, and the item is the row of the list', () =>
    each(async (path) => {
      // A national date is named by year and kind.
      if (path === '/api/national-dates') return;
      const { data } = await get(`${path}?perPage=2`);
      const found = await get(`${path}?${data.map(({ id }) => `id=${id}`).join('&')}`);
      expect([path, found.data.map(({ id }) => id).sort()]).toEqual([path, data.map(({ id }) => id).sort()]);
      if (!items.has(path)) return;
      const item = await agentFor(path).get(`${path}/${data[0]?.id}`).expect(200);
      expect(item.body).toMatchObject({ id: data[0]?.id });
      expect(Object.keys(item.body as object).sort()).toEqual(
        expect.arrayContaining(Object.keys(data[0] ?? {}).sort()),
      );
    }));
});
