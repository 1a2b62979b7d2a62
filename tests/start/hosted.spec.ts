import { Client } from 'pg';
import { type LaunchedKoers, launchKoers, runCommand, runProgram, until } from '../support/launched-koers';
import { newHome, throwAway } from '../support/running-koers';
import { type QueuePlace, queueOnRedis } from '../workflows/queue-place';

const withRedis = process.env['KOERS_SKIP_REDIS'] === '1' ? describe.skip : describe;
const unused = newHome(); // with DATABASE_URL nothing is kept in a folder
/** A PostgreSQL that is there already; its database `koers` holds the demo boards. */
const withDemoBoards = process.env['KOERS_TEST_POSTGRES'] ?? '';
let hosted: NodeJS.ProcessEnv;

beforeAll(async () => {
  await ask(withDemoBoards, 'CREATE DATABASE hosted');
  hosted = {
    DATABASE_URL: withDemoBoards.replace(/koers$/, 'hosted'),
    KOERS_APP_PASSWORD: 'password-of-the-app',
    KOERS_QUEUE_PASSWORD: 'password-of-the-queue',
    KOERS_SECRET: 's'.repeat(32),
  };
});
afterAll(() => throwAway(unused));

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** How many forecasts the one board has; row-level security holds for the owner too. */
async function forecastRuns(): Promise<number> {
  const client = new Client({ connectionString: hosted['DATABASE_URL'] });
  await client.connect();
  try {
    await client.query(`SELECT set_config('koers.board', "boardId"::text, false) FROM "BoardDirectory"`);
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM "ForecastRun"');
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

describe('a database with the demo accounts in it', () => {
  const refusal =
    'This database holds the demo boards, whose passwords are public. Set KOERS_DEMO=1 for a demo, or use a database without them.\n';

  it('is refused by the server and by every command, unless KOERS_DEMO says that it is a demo', async () => {
    const demo = { ...hosted, DATABASE_URL: withDemoBoards };
    const koers = await launchKoers(unused, demo);
    expect({ code: await koers.ended, said: koers.said() }).toEqual({ code: 1, said: refusal });
    const args = ['forecast', 'refresh', '--board', 'demo'];
    expect(await runCommand(args, demo)).toEqual({ code: 1, stdout: '', stderr: refusal });
    expect(await runCommand(['clock', 'show'], { ...demo, KOERS_DEMO: '1' })).toMatchObject({ code: 0, stderr: '' });
  });
});

withRedis('with DATABASE_URL and REDIS_URL', () => {
  let queue: QueuePlace;
  beforeAll(async () => {
    queue = await queueOnRedis();
    hosted = { ...hosted, REDIS_URL: queue.redis };
  });
  afterAll(() => queue.stop());

  const status = async ({ url }: LaunchedKoers, path: string) =>
    fetch(`${url}${path}`).then(
      (response) => response.status,
      () => 0,
    );

  it('the same command serves from those, without demo boards and without a folder of its own', async () => {
    const koers = await launchKoers(unused, hosted);
    await koers.saying('Koers is ready at');
    expect(koers.stderr()).toMatch(/^Making the tables … .* s\nLoading the open data of all primary schools … .* s\n$/);
    expect(koers.stdout()).not.toContain('Log in as');
    expect(await ask(hosted['DATABASE_URL'] ?? '', 'SELECT * FROM "BoardDirectory"')).toEqual([]);
    expect(await status(koers, '/api/health/ready')).toBe(200);
    expect(await queue.connections()).toBeGreaterThan(1);
    expect((await koers.interrupt()).code).toBe(0);
  });

  it.each(['clock show', 'tick', 'demo reset --yes'])('%s is refused, since this is no demo', async (line) => {
    const { code, stdout, stderr } = await runCommand(line.split(' '), hosted);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*demo mode[^\n]*\n$/);
  });

  it('api, worker and schedule each run their own part', async () => {
    const [api, worker, schedule] = (await Promise.all(
      ['api', 'worker', 'schedule'].map((part) =>
        launchKoers(unused, hosted, ['start', part], 'backend/bin/koers.mjs'),
      ),
    )) as [LaunchedKoers, LaunchedKoers, LaunchedKoers];
    const parts = [api, worker, schedule];
    for (const part of parts) await until(async () => (await status(part, '/api/health/ready')) === 200);
    expect(await Promise.all(parts.map((part) => status(part, '/api/me')))).toEqual([401, 404, 404]);
    expect(await Promise.all(parts.map((part) => status(part, '/')))).toEqual([200, 404, 404]);

    const [{ boardNumber } = { boardNumber: '' }] = await ask<{ boardNumber: string }>(
      hosted['DATABASE_URL'] ?? '',
      'SELECT "boardNumber" FROM "OpenSchool" GROUP BY 1 HAVING count(*) = 2 ORDER BY 1 LIMIT 1',
    );
    const add = ['npm', 'run', '-s', 'koers', '--', 'board', 'add', '--name', 'Bestuur', '--number', boardNumber];
    expect(await runProgram(add, hosted)).toMatchObject({ code: 0, stderr: '' });
    await until(async () => (await forecastRuns()) === 2);
    for (const part of parts) expect((await part.interrupt()).code).toBe(0);
  });
});
