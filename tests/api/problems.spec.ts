import { z } from 'zod';
import { errorCodes } from '#contract/errors';
import { type Agent, Api } from '../support/api';
import { addReviewTasks } from '../support/api-rows';

const Problem = z.strictObject({
  type: z.string().startsWith('urn:koers:'),
  title: z.string().min(3),
  status: z.number().int(),
  code: z.enum(errorCodes),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  correlationId: z.uuid(),
});

describe('refusals', () => {
  let api: Api;
  let agents: Record<'nobody' | 'administrator' | 'teacher', Agent>;
  beforeAll(async () => {
    api = await Api.start();
    await addReviewTasks(api, 'own');
    agents = {
      nobody: api.anybody(),
      administrator: await api.as('administrator'),
      teacher: await api.as('teacher'),
    };
  });
  afterAll(() => api.stop());

  const json = 'application/json';
  const cases: [string, keyof typeof agents, (agent: Agent) => ReturnType<Agent['get']>, number, string][] = [
    ['without a login', 'nobody', (a) => a.get('/api/me'), 401, 'session.missing'],
    ['without the right', 'teacher', (a) => a.get('/api/staff'), 403, 'permission.missing'],
    ['an unknown route', 'administrator', (a) => a.get('/api/nothing'), 404, 'notFound'],
    ['an unknown record', 'administrator', (a) => a.get('/api/pupils/x'), 404, 'notFound'],
    ['an unknown filter', 'administrator', (a) => a.get('/api/schools?bsn=1'), 400, 'request.invalid'],
    ['a field too many', 'administrator', (a) => a.patch('/api/me').send({ role: 'teacher' }), 400, 'request.invalid'],
    ['half a JSON', 'nobody', (a) => a.post('/api/sessions').type(json).send('{"email":'), 400, 'request.invalid'],
    ['an array for a body', 'nobody', (a) => a.post('/api/sessions').type(json).send('[]'), 400, 'request.invalid'],
    ['a form', 'nobody', (a) => a.post('/api/sessions').type('form').send('email=a'), 415, 'request.notJson'],
    [
      'far too much',
      'nobody',
      (a) => a.post('/api/sessions').send({ email: 'x'.repeat(300_000) }),
      413,
      'request.tooLarge',
    ],
  ];

  it.each(cases)('%s', async (_what, who, ask, status, code) => {
    const answer = await ask(agents[who]).expect(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = Problem.parse(JSON.parse(answer.text));
    expect(problem).toMatchObject({ status, code, type: `urn:koers:${code}` });
    expect(problem.correlationId).toBe(answer.headers['x-correlation-id']);
  });

  it('name every field that is wrong, at once', async () => {
    const { text } = await agents.nobody.post('/api/sessions').send({ email: 'x', password: '', extra: 1 }).expect(400);
    const { errors = [] } = Problem.parse(JSON.parse(text));
    expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['email', 'password']));
    expect(errors.length).toBeGreaterThanOrEqual(3);
  });

  it('tell nothing of the inside when something breaks', async () => {
    await api.asOwner('ALTER TABLE "Norm" RENAME TO "NormGone"');
    try {
      const { text } = await agents.administrator.get('/api/norms').expect(500);
      expect(Problem.parse(JSON.parse(text))).toMatchObject({ code: 'unexpected' });
      expect(text).not.toMatch(/prisma|select|postgres|node_modules|Norm|\bat \//i);
    } finally {
      await api.asOwner('ALTER TABLE "NormGone" RENAME TO "Norm"');
    }
  });
});

describe('when the database does not answer', () => {
  it('says so with 503, and works again when it is back', async () => {
    const api = await Api.start();
    try {
      const agent = await api.as('administrator');
      const [mine] = await api.sql<{ pid: number }>('own', 'SELECT pg_backend_pid() AS pid');
      await api.asOwner(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE usename = 'koers_app' AND datname = current_database() AND pid <> ${mine?.pid}`,
      );
      const statuses = [];
      for (let attempt = 0; attempt < 4; attempt++) statuses.push((await agent.get('/api/me')).status);
      expect(statuses.every((status) => [200, 503].includes(status))).toBe(true);
      expect(statuses.at(-1)).toBe(200);
    } finally {
      await api.stop();
    }
  });
});
