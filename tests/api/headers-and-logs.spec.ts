import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '#backend/platform/logger';
import { demoPassword } from '#prisma/seed/demo-accounts';
import { addressOf, type Agent, Api } from '../support/api';
import { addWork } from '../support/api-rows';

describe('every response', () => {
  let api: Api;
  let agent: Agent;
  const folder = mkdtempSync(join(tmpdir(), 'koers-log-'));
  const log = join(folder, 'koers.log');
  beforeAll(async () => {
    openLog('debug', log);
    api = await Api.start({ LOG_LEVEL: 'debug' });
    await addWork(api, 'own');
    agent = await api.as('administrator');
  });
  afterAll(async () => {
    await api.stop();
    openLog('silent');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['an answer', () => agent.get('/api/pupils')],
    ['an unknown route', () => agent.get('/api/nothing')],
    ['an unknown page', () => agent.get('/nothing')],
    ['a refusal before any route', () => agent.post('/api/sessions').set('Origin', 'https://evil.test').send({})],
    ['a body that is no JSON', () => agent.post('/api/sessions').type('application/json').send('{')],
    ['no login', () => api.anybody().get('/api/me')],
    ['a public answer', () => api.anybody().get('/api/health/live')],
  ])('keeps a browser from mischief: %s', async (_what, ask) => {
    const { headers } = await ask();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'x-correlation-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const policy = headers['content-security-policy'] ?? '';
    for (const part of ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    // On plain http these two would lock out a colleague on the same network.
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('of the API is not to be stored', async () => {
    for (const path of ['/api/me', '/api/pupils', '/api/nothing', '/api/openapi.json'])
      expect((await agent.get(path)).headers['cache-control']).toBe('no-store');
  });

  it('leaves a line in the log, without any name, address, search or password', async () => {
    const pupils = await api.sql<{ firstName: string; lastName: string; key: string }>(
      'own',
      'SELECT "firstName", "lastName", key FROM "PupilIdentity"',
    );
    await agent.get('/api/pupils?perPage=100').expect(200);
    await agent.post('/api/pupils/search').send({ text: pupils[0]?.lastName }).expect(200);
    await agent.get(`/api/pupils?text=${pupils[0]?.lastName}`).expect(400);
    await agent.get(`/api/${pupils[0]?.lastName}`).expect(404);
    await api
      .anybody()
      .post('/api/sessions')
      .send({ email: addressOf('coach'), password: 'a wrong one' })
      .expect(401);
    await api.asOwner('ALTER TABLE "PupilIdentity" RENAME TO "PupilIdentityGone"');
    try {
      await agent.post('/api/pupils/search').send({ text: pupils[0]?.lastName }).expect(500);
    } finally {
      await api.asOwner('ALTER TABLE "PupilIdentityGone" RENAME TO "PupilIdentity"');
    }
    const lines = readFileSync(log, 'utf8');
    const words = new Set(lines.match(/[\p{L}\d-]+/gu));
    expect(lines).toMatch(/"route":"\/api\/pupils\/search","status":500/);
    expect(lines).toContain('request failed');
    const named = pupils.flatMap(({ firstName, lastName, key }) => [firstName, lastName, key]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((word) => words.has(word))).toEqual([]);
    for (const secret of ['@own.test', demoPassword, 'a wrong one', 'perPage']) expect(lines).not.toContain(secret);
  });
});
