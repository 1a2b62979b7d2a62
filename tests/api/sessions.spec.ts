import { demoPassword } from '#prisma/seed/demo-accounts';
import { addressOf, type Agent, Api } from '../support/api';

describe('logging in and out', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start();
  });
  afterAll(() => api.stop());
  afterEach(() => api.sql('own', 'DELETE FROM "LoginThrottle"'));

  const tryWith = (email: string, password: string, agent: Agent = api.anybody()) =>
    agent.post('/api/sessions').send({ email, password });
  const coach = addressOf('coach');

  it('answers 201 and a cookie that scripts and other sites cannot use', async () => {
    const { body, headers } = await tryWith(coach, demoPassword).expect(201);
    expect(body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^koers=[\w-]{43};/);
    expect(attributesOf(cookie)).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax']);
  });

  it('takes the address in capitals too', () => tryWith(coach.toUpperCase(), demoPassword).expect(201));

  it('says the same to a wrong password and to an unknown person', async () => {
    const wrong = await tryWith(coach, 'not the password').expect(401);
    const unknown = await tryWith('nobody@own.test', 'not the password').expect(401);
    const silent = ({ body }: { body: Record<string, unknown> }) => ({ ...body, correlationId: null });
    expect(silent(wrong)).toEqual(silent(unknown));
    expect(wrong.body).toMatchObject({ code: 'session.wrongCredentials' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('makes who keeps failing wait longer and longer, also for an unknown person', async () => {
    // The tests say when the last failure was: a slow machine must not let it pass by itself.
    const lastFailure = (ago: string, failures = '"failures"') =>
      api.sql('own', `UPDATE "LoginThrottle" SET failures = ${failures}, "lastAt" = now() - interval '${ago}'`);
    for (const email of [coach, 'nobody@own.test']) {
      for (let failure = 1; failure <= 5; failure++) await tryWith(email, 'not the password').expect(401);
      await lastFailure('-20 seconds');
      const refused = await tryWith(email, 'not the password').expect(429);
      expect(refused.body).toMatchObject({ code: 'session.tooManyAttempts' });
      expect(refused.headers['retry-after']).toMatch(/^(1\d|2[01])$/);
      await tryWith(email, demoPassword).expect(429);
    }
    await api.sql('own', `DELETE FROM "LoginThrottle" WHERE key LIKE 'address:%'`);
    await lastFailure('2 seconds');
    await tryWith(coach, 'not the password').expect(401);
    for (const [failures, seconds] of [
      [10, 32],
      [11, 64],
      [12, 128],
    ] as const) {
      await lastFailure(`${seconds - 20} seconds`, String(failures));
      await tryWith(coach, demoPassword).expect(429);
    }
    await lastFailure('129 seconds');
    await tryWith(coach, demoPassword).expect(201);
  });

  it('ends the session at the server, not only in the browser', async () => {
    const agent = api.anybody();
    const { headers } = await tryWith(coach, demoPassword, agent).expect(201);
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    const left = await agent.delete('/api/sessions/current').expect(204);
    expect((left.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^koers=;.*Max-Age=0/);
    expect(left.headers['clear-site-data']).toBe('"storage"');
    const kept = api
      .anybody()
      .get('/api/me')
      .set('Cookie', cookie.split(';')[0] ?? '');
    expect((await kept.expect(401)).body).toMatchObject({ code: 'session.missing' });
  });

  it('lists the own sessions only, and ends another of them', async () => {
    const [here, elsewhere, colleague] = [await api.as('coach'), await api.as('coach'), await api.as('teacher')];
    const { body } = await here.get('/api/sessions').expect(200);
    const sessions = (body as { data: { id: string; current: boolean }[] }).data;
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const { body: theirs } = await colleague.get('/api/sessions').expect(200);
    const [foreign] = (theirs as { data: { id: string }[] }).data;
    expect(sessions.map(({ id }) => id)).not.toContain(foreign?.id);
    await here.delete(`/api/sessions/${foreign?.id}`).expect(404);
    await colleague.get('/api/me').expect(200);
    for (const { id } of sessions.filter(({ current }) => !current))
      await here.delete(`/api/sessions/${id}`).expect(204);
    await elsewhere.get('/api/me').expect(401);
    await here.get('/api/me').expect(200);
  });

  it.each([
    ['after four hours of silence', `"lastSeenAt" = "lastSeenAt" - interval '4 hours'`],
    ['twelve hours after logging in', `"expiresAt" = "expiresAt" - interval '12 hours'`],
  ])('ends %s', async (_when, change) => {
    const agent = await api.as('adviser');
    await agent.get('/api/me').expect(200);
    await api.sql('own', `UPDATE "Session" SET ${change}`);
    await agent.get('/api/me').expect(401);
  });

  it('stays open by working: what was seen five minutes ago is seen again now', async () => {
    const agent = await api.as('adviser');
    await api.sql('own', `UPDATE "Session" SET "lastSeenAt" = now() - interval '5 minutes'`);
    await agent.get('/api/me').expect(200);
    const [row] = await api.sql<{ recent: boolean }>(
      'own',
      `SELECT max("lastSeenAt") > now() - interval '1 minute' AS recent FROM "Session"`,
    );
    expect(row).toEqual({ recent: true });
  });

  it('gives who tries twenty passwords at the same moment no more tries than one after the other', async () => {
    const tries = Array.from({ length: 20 }, (_, i) => tryWith(coach, `a guess ${i}`));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    const tried = statuses.filter((status) => status === 401).length;
    expect(tried).toBeGreaterThanOrEqual(5);
    expect(tried).toBeLessThanOrEqual(8); // on a slow machine the first second may pass meanwhile
    expect(statuses.filter((status) => status === 429)).toHaveLength(20 - tried);
    // The others of the school, behind the same address, have no part in it.
    await tryWith(addressOf('schoolLeader'), demoPassword).expect(201);
  });

  it('refuses nobody who logs in twenty times at once with the right password', async () => {
    const logins = Array.from({ length: 20 }, () => tryWith(addressOf('schoolLeader'), demoPassword));
    const statuses = (await Promise.all(logins)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([201]));
  });

  it('says how long to wait: up to a quarter of an hour', async () => {
    await tryWith(coach, 'not the password').expect(401);
    await api.sql('own', `UPDATE "LoginThrottle" SET failures = 30 WHERE key LIKE 'email:%'`);
    const { headers } = await tryWith(coach, demoPassword).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(890);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('lets somebody work whose last day is still to come, and not the day after', async () => {
    const leaves = (day: string) =>
      api.sql('own', `UPDATE "Staff" SET "leftOn" = ${day} WHERE email = '${addressOf('teacher')}'`);
    await leaves('current_date + 30');
    const agent = await api.as('teacher');
    await agent.get('/api/me').expect(200);
    await leaves('current_date - 1');
    await agent.get('/api/me').expect(401);
    await tryWith(addressOf('teacher'), demoPassword).expect(401);
    await leaves('NULL');
  });

  it('takes as long to refuse somebody who has no password yet as somebody unknown', async () => {
    await api.sql(
      'own',
      `DELETE FROM "Credential" WHERE "staffId" = (SELECT id FROM "Staff" WHERE email = '${addressOf('boardMember')}')`,
    );
    const timeOf = async (email: string) => {
      const from = process.hrtime.bigint();
      await tryWith(email, 'not the password').expect(401);
      return Number(process.hrtime.bigint() - from) / 1e6;
    };
    const [without, unknown] = [[] as number[], [] as number[]];
    for (let i = 0; i < 4; i++) {
      without.push(await timeOf(addressOf('boardMember')));
      unknown.push(await timeOf(`nobody${i}@own.test`));
      await api.sql('own', 'DELETE FROM "LoginThrottle"');
    }
    // The hash alone costs some 20 ms: half of the other's time means that none was computed.
    expect(Math.min(...without)).toBeGreaterThan(Math.min(...unknown) * 0.6);
  });

  it('lists no session that silence has ended', async () => {
    const [agent, elsewhere] = [await api.as('qualityOfficer'), await api.as('qualityOfficer')];
    const ids = async (who: Agent) => {
      const { body } = await who.get('/api/sessions').expect(200);
      return (body as { data: { id: string; current: boolean }[] }).data;
    };
    const other = (await ids(elsewhere)).find(({ current }) => current)?.id;
    await api.sql('own', `UPDATE "Session" SET "lastSeenAt" = now() - interval '5 hours' WHERE id = $1`, [other]);
    expect((await ids(agent)).map(({ id }) => id)).not.toContain(other);
  });

  it('keeps the token only as a hash', async () => {
    const { headers } = await tryWith(coach, demoPassword).expect(201);
    const token = /^koers=([^;]+)/.exec((headers['set-cookie'] as unknown as string[])[0] ?? '')?.[1] ?? 'none';
    const rows = await api.sql('own', 'SELECT * FROM "Session"');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('over https', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start({ KOERS_PUBLIC_URL: 'https://koers.test' });
  });
  afterAll(() => api.stop());

  it('the cookie is bound to this host and never goes over plain http', async () => {
    const login = { email: addressOf('coach'), password: demoPassword };
    const { headers } = await api.anybody().post('/api/sessions').send(login).expect(201);
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^__Host-koers=/);
    expect(attributesOf(cookie)).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure']);
    const token = cookie.split(';')[0] ?? '';
    await api.anybody().get('/api/me').set('Cookie', token).expect(200);
    await api.anybody().get('/api/me').set('Cookie', token.replace('__Host-', '')).expect(401);
  });

  it('the browser is told to stay on https', async () => {
    const { headers } = await api.anybody().get('/api/health/live').expect(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers).toMatchObject({ 'cross-origin-opener-policy': 'same-origin' });
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

const attributesOf = (cookie: string) =>
  cookie
    .split('; ')
    .slice(1)
    .filter((attribute) => !attribute.startsWith('Expires='))
    .sort();
